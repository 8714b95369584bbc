package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.Ipv4Network;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Ipv6Route;
import org.dialworks.diagnostics.evidence.RouteTable.Route;
import org.jspecify.annotations.Nullable;

/**
 * {@code route print}. An active row is destination, mask, gateway (or words for "on-link"), interface, metric; a
 * persistent one lacks the interface, and its metric may be a word. The prefix of an IPv6 route may be too long for its
 * column: then the gateway stands alone on the next line.
 */
final class RouteParser implements Parser {

    private static final int RULER = 20;
    private static final int DIGITS_OF_ADDRESS = 12;

    private final Notes notes;
    private final List<RouteTable.Interface> interfaces = new ArrayList<>();
    private final List<Route> active = new ArrayList<>();
    private final List<Route> persistent = new ArrayList<>();
    private final List<Ipv6Route> ipv6 = new ArrayList<>();
    private @Nullable Wrapped wrapped;
    private boolean ipv6Ended;

    private record Wrapped(int index, long metric, String destination, Line line) {}

    RouteParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        if (isInterface(text)) {
            return true;
        }
        if (Shape.isRuler(text, '=', RULER)) {
            return isInterface(ahead.peek(1)) || isInterface(ahead.peek(2)) || isRoute(ahead.peek(3));
        }
        return isRoute(text);
    }

    private static boolean isRoute(String text) {
        if (!startsWithDigit(text)) {
            return false;
        }
        List<String> words = Shape.tokens(text);
        return words.size() >= 4
                && Ipv4Address.parse(words.get(0)).isPresent()
                && Ipv4Address.parse(words.get(1)).isPresent()
                && (Ipv4Address.parse(words.get(2)).isPresent()
                        || Ipv4Address.parse(words.get(words.size() - 2)).isPresent());
    }

    /** A number, decimal or with 0x, and three dots or more. */
    private static boolean isInterface(String text) {
        return startsWithDigit(text) && indexEnd(text) > 0;
    }

    private static int indexEnd(String text) {
        int dots = text.indexOf("...");
        return dots > 0 && dots < 20 && index(text.substring(0, dots)) >= 0 ? dots : -1;
    }

    private static int index(String text) {
        String number = Shape.trim(text);
        if (number.length() > 2
                && number.length() < 10
                && number.startsWith("0x")
                && Shape.isHex(number.substring(2))) {
            return Integer.parseUnsignedInt(number.substring(2), 16);
        }
        return Shape.number(number)
                .filter(value -> value < 1_000_000)
                .map(Long::intValue)
                .orElse(-1);
    }

    private static boolean startsWithDigit(String text) {
        int at = Shape.indent(text);
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    @Override
    public OutputKind kind() {
        return OutputKind.ROUTE_PRINT;
    }

    @Override
    public boolean beginsAnother(Line line, Window ahead) {
        boolean routes = !(active.isEmpty() && persistent.isEmpty() && ipv6.isEmpty());
        return routes
                && (isInterface(line.text()) || isInterface(ahead.peek(1)) || isInterface(ahead.peek(2)))
                && !isRoute(line.text());
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (wrapped != null) {
            Wrapped before = wrapped;
            wrapped = null;
            if (Shape.indent(text) > RULER && Shape.tokens(text).size() <= 3) {
                ipv6(before, Shape.trim(text));
                return true;
            }
            ipv6(before, "");
        }
        if (Shape.isRuler(text, '=', RULER) || Shape.isRuler(text, '-', RULER)) {
            return true;
        }
        if (!startsWithDigit(text)) {
            ipv6Ended |= !ipv6.isEmpty() && Shape.trim(text).endsWith(":");
            return Shape.isHeading(text) || isDefaultGateway(text);
        }
        return isInterface(text) ? readInterface(line) : readRoute(line);
    }

    // Windows XP: "Default Gateway:       10.1.1.1", which only repeats a row.
    private static boolean isDefaultGateway(String text) {
        return Labelled.of(text)
                .map(row -> Ipv4Address.parse(row.value()).isPresent())
                .orElse(false);
    }

    private boolean readInterface(Line line) {
        String text = line.text();
        int dots = indexEnd(text);
        int at = dots;
        while (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        var digits = new StringBuilder();
        int end = at;
        while (end < text.length() && digits.length() < 16) {
            String pair = end + 2 <= text.length() ? text.substring(end, end + 2) : "";
            boolean separated = end + 2 >= text.length() || " .".indexOf(text.charAt(end + 2)) >= 0;
            if (!Shape.isHex(pair) || !separated) {
                break;
            }
            digits.append(pair);
            end = Math.min(text.length(), end + 3);
        }
        boolean address = digits.length() >= DIGITS_OF_ADDRESS;
        String description = text.substring(address ? end : at).replaceFirst("^[ .]+", "");
        notes.add(
                interfaces,
                new RouteTable.Interface(
                        index(text.substring(0, dots)),
                        address ? Optional.of(hyphenated(digits)) : Optional.empty(),
                        Shape.trim(description),
                        notes.at(line)),
                line);
        return true;
    }

    private static String hyphenated(CharSequence digits) {
        return digits.toString().replaceAll("(..)(?!$)", "$1-").toUpperCase(Locale.ROOT);
    }

    private boolean readRoute(Line line) {
        List<String> words = Shape.tokens(line.text());
        if (words.size() >= 3 && words.get(2).indexOf(':') >= 0 && words.get(2).indexOf('/') > 0) {
            return readIpv6(line, words);
        }
        if (!isRoute(line.text())) {
            return false;
        }
        Optional<Ipv4Network> destination = Ipv4Network.of(
                address(words.get(0)).orElseThrow(), address(words.get(1)).orElseThrow());
        if (destination.isEmpty()) {
            notes.unread(line, "the mask " + words.get(1) + " has a hole");
            return true;
        }
        String last = words.getLast();
        Optional<Long> metric = Shape.number(last);
        Optional<Ipv4Address> before = address(words.get(words.size() - 2));
        Optional<Ipv4Address> gateway = address(words.get(2));
        if (words.size() >= 5 && before.isPresent() && metric.isPresent()) {
            notes.add(active, new Route(destination.get(), gateway, before, metric, notes.at(line)), line);
        } else if (gateway.isPresent() && (words.size() == 4 || metric.isEmpty())) {
            notes.add(
                    persistent, new Route(destination.get(), gateway, Optional.empty(), metric, notes.at(line)), line);
        } else {
            notes.unread(line, "neither the five columns of an active route nor the four of a persistent one");
        }
        return true;
    }

    private boolean readIpv6(Line line, List<String> words) {
        Optional<Long> index = Shape.number(words.get(0));
        Optional<Long> metric = Shape.number(words.get(1));
        if (index.isEmpty() || metric.isEmpty()) {
            return false;
        }
        var row = new Wrapped((int) Math.min(index.get(), Integer.MAX_VALUE), metric.get(), words.get(2), line);
        if (words.size() == 3) {
            wrapped = row;
        } else {
            ipv6(row, String.join(" ", words.subList(3, words.size())));
        }
        return true;
    }

    /** Rows behind a further title are the persistent ones, which look the same. */
    private void ipv6(Wrapped row, String gateway) {
        if (!ipv6Ended) {
            Address through = Address.of(gateway);
            notes.add(
                    ipv6,
                    new Ipv6Route(
                            row.index(),
                            row.destination(),
                            through.ipv6() ? Optional.of(through.text()) : Optional.empty(),
                            row.metric(),
                            notes.at(row.line())),
                    row.line());
        }
    }

    private static Optional<Ipv4Address> address(String word) {
        return Ipv4Address.parse(word);
    }

    @Override
    public RouteTable reading() {
        if (wrapped != null) {
            ipv6(wrapped, "");
        }
        return new RouteTable(interfaces, active, persistent, ipv6);
    }
}
