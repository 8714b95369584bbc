package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.HttpConfiguration;
import org.dialworks.diagnostics.evidence.HttpConfiguration.SslBinding;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/**
 * {@code netsh http show sslcert | iplisten | servicestate | urlacl}. A binding is an address with port followed by a hash
 * and a GUID; a listen address stands alone on its line; registered URLs have their scheme in capitals, reservations in
 * small letters.
 */
final class HttpParser implements Parser {

    private static final int SHA1_DIGITS = 40;
    private static final int RULER = 20;

    private final Notes notes;
    private final ServiceState state;
    private final List<SslBinding> bindings = new ArrayList<>();
    private final List<Stated<String>> listen = new ArrayList<>();
    private final List<Stated<String>> reservations = new ArrayList<>();
    private @Nullable Place listenShown;
    private @Nullable Binding binding;

    private record Binding(String address, int port, Line line) {}

    HttpParser(Notes notes, Optional<Stated<String>> command) {
        this.notes = notes;
        this.state = new ServiceState(notes);
        command.filter(text -> text.value().toLowerCase(java.util.Locale.ROOT).contains("iplisten"))
                .ifPresent(text -> listenShown = text.place());
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        return ServiceState.begins(line, ahead)
                || isReservation(text)
                || (isBinding(text) && isHash(ahead.peek(1)))
                || isListenTitle(text, ahead);
    }

    private static boolean isReservation(String text) {
        return text.contains(" : http")
                && Labelled.of(text)
                        .filter(row -> row.indent() > 0 && ServiceState.isUrl(row.value()))
                        .isPresent();
    }

    private static boolean isBinding(String text) {
        return text.contains(" : ")
                && PropertyListIndented.of(text)
                        .flatMap(row -> binding(row.value(), new Line(1, text)))
                        .isPresent();
    }

    private static boolean isHash(String text) {
        return PropertyListIndented.of(text)
                .map(row -> row.value().length() == SHA1_DIGITS && Shape.isHex(row.value()))
                .orElse(false);
    }

    /** "IP addresses present in the IP listen list:", a ruler, then an address. */
    private static boolean isListenTitle(String text, Window ahead) {
        return Shape.trim(text).endsWith(":")
                && Shape.isHeading(text)
                && Shape.isRuler(ahead.peek(1), '-', RULER)
                && isAddress(ahead.peekText(2));
    }

    private static boolean isAddress(String text) {
        String word = Shape.trim(text);
        return Ipv4Address.parse(word).isPresent() || (Shape.isIpv6(word) && word.length() > 1);
    }

    private static Optional<Binding> binding(String value, Line line) {
        int colon = value.lastIndexOf(':');
        int port = colon > 0 ? Shape.port(value.substring(colon + 1)) : -1;
        String address = colon > 0 ? value.substring(0, colon) : "";
        boolean plain = !address.isEmpty() && address.indexOf(' ') < 0 && address.indexOf('/') < 0;
        return port > 0 && plain
                ? Optional.of(new Binding(address.replace("[", "").replace("]", ""), port, line))
                : Optional.empty();
    }

    @Override
    public OutputKind kind() {
        return OutputKind.NETSH_HTTP;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (isListenTitle(text, ahead)) {
            listenShown = notes.at(line);
            return true;
        }
        if (isAddress(text)) {
            if (listenShown == null) {
                listenShown = notes.at(line);
            }
            notes.add(listen, new Stated<>(Shape.trim(text), notes.at(line)), line);
            return true;
        }
        if (isReservation(text)) {
            String url = Labelled.of(text).orElseThrow().value();
            notes.add(reservations, new Stated<>(url, notes.at(line)), line);
            return true;
        }
        Optional<Labelled> row = PropertyListIndented.of(text);
        if (row.isPresent()) {
            return property(line, row.get().value());
        }
        return state.take(line) || Shape.isHeading(text);
    }

    private boolean property(Line line, String value) {
        Optional<Binding> opened = binding(value, line);
        if (binding == null || opened.isPresent()) {
            binding = opened.orElse(null);
            opened.ifPresent(found -> notes.add(
                    bindings,
                    new SslBinding(found.address(), found.port(), Optional.empty(), Optional.empty(), notes.at(line)),
                    line));
            return true;
        }
        SslBinding last = bindings.getLast();
        if (value.length() == SHA1_DIGITS && Shape.isHex(value)) {
            replace(new SslBinding(
                    last.address(),
                    last.port(),
                    Optional.of(Shape.hexBytes(value)),
                    last.applicationId(),
                    last.place()));
        } else if (value.startsWith("{") && value.endsWith("}") && value.length() == 38) {
            replace(new SslBinding(
                    last.address(), last.port(), last.certificateHash(), Optional.of(value), last.place()));
        }
        return true;
    }

    private void replace(SslBinding changed) {
        bindings.removeLast();
        bindings.add(changed);
    }

    @Override
    public HttpConfiguration reading() {
        return new HttpConfiguration(bindings, Optional.ofNullable(listenShown), listen, state.urls(), reservations);
    }
}
