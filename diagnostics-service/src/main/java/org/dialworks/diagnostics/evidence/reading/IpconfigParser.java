package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.Ipv4Network;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/**
 * {@code ipconfig /all}: a block about the host, then one for each adapter under a heading at the margin that ends in a
 * colon. Labels are dotted up to the colon; further values of a label stand under its first. The first label of all is the
 * name of the host.
 */
final class IpconfigParser implements Parser {

    private static final int DEEPEST_LABEL = 15;

    private final Notes notes;
    private final List<Adapter> adapters = new ArrayList<>();
    private @Nullable AdapterDraft adapter;
    private @Nullable Stated<String> hostName;
    private boolean headerSeen;

    IpconfigParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        return Labelled.isDotted(line.text()) || isTitle(line, ahead) || isHeading(line.text(), ahead.peekText());
    }

    /** "Windows IP Configuration": text at the margin, and what follows is dotted or the heading of an adapter. */
    private static boolean isTitle(Line line, Window ahead) {
        String text = line.text();
        if (text.isEmpty() || Shape.isSpace(text.charAt(0)) || Shape.trim(text).endsWith(":")) {
            return false;
        }
        String next = ahead.peekText();
        return Labelled.isDotted(next)
                || (Shape.isBlank(ahead.peek(1)) && isHeading(next, ahead.peekText(indexOf(next, ahead) + 1)));
    }

    private static int indexOf(String text, Window ahead) {
        int at = 1;
        while (at < 3 && !ahead.peek(at).equals(text)) {
            at++;
        }
        return at;
    }

    private static boolean isHeading(String text, String next) {
        return !text.isEmpty()
                && !Shape.isSpace(text.charAt(0))
                && Shape.trim(text).endsWith(":")
                && Labelled.isDotted(next);
    }

    @Override
    public OutputKind kind() {
        return OutputKind.IPCONFIG;
    }

    @Override
    public boolean beginsAnother(Line line, Window ahead) {
        return (headerSeen || adapter != null) && isTitle(line, ahead);
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (Shape.indent(text) == 0) {
            if (Shape.trim(text).endsWith(":")) {
                close();
                adapter = new AdapterDraft(line, notes.at(line));
                return true;
            }
            return isTitle(line, ahead);
        }
        Optional<Labelled> labelled = Labelled.of(text).filter(row -> row.indent() < DEEPEST_LABEL);
        if (labelled.isPresent()) {
            label(line, labelled.get());
            return true;
        }
        return Shape.indent(text) >= DEEPEST_LABEL && continued(line);
    }

    private void label(Line line, Labelled row) {
        if (adapter != null) {
            adapter.label(row, notes.at(line));
        } else if (!headerSeen) {
            headerSeen = true;
            if (!row.value().isEmpty()) {
                hostName = new Stated<>(row.value(), notes.at(line));
            }
        }
    }

    private boolean continued(Line line) {
        if (adapter != null) {
            adapter.more(Shape.trim(line.text()), notes.at(line));
        }
        return true;
    }

    private void close() {
        if (adapter != null) {
            notes.add(adapters, adapter.finish(), adapter.heading());
            adapter = null;
        }
    }

    @Override
    public IpConfiguration reading() {
        close();
        return new IpConfiguration(Optional.ofNullable(hostName), adapters);
    }

    @Override
    public Optional<String> host() {
        return Optional.ofNullable(hostName).map(name -> HostName.of(name.value()));
    }

    /** An adapter whose lines are being read. */
    private static final class AdapterDraft {

        private static final int ETHERNET_ADDRESS = "00-00-00-00-00-00".length();
        private static final int MOST_ROWS = 2000;

        private final Line heading;
        private final Place place;
        private final List<Row> rows = new ArrayList<>();

        private record Row(String label, String value, Place place) {}

        AdapterDraft(Line heading, Place place) {
            this.heading = heading;
            this.place = place;
        }

        Line heading() {
            return heading;
        }

        void label(Labelled row, Place at) {
            if (rows.size() < MOST_ROWS) {
                rows.add(new Row(row.label(), row.value(), at));
            }
        }

        void more(String value, Place at) {
            if (!rows.isEmpty()) {
                label(new Labelled(0, rows.getLast().label(), value, 0), at);
            }
        }

        Adapter finish() {
            var ipv4 = new ArrayList<Adapter.Ipv4Binding>();
            var ipv6 = new ArrayList<Adapter.Ipv6Binding>();
            int gatewayFrom = 0;
            boolean masked = false;
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                Address address = Address.of(row.value());
                if (address.ipv4().isPresent()) {
                    Optional<MaskLine> mask = maskAfter(i);
                    if (mask.isPresent() || address.qualified()) {
                        ipv4.add(new Adapter.Ipv4Binding(
                                address.ipv4().get(),
                                mask.flatMap(
                                        line -> Ipv4Network.of(address.ipv4().get(), line.mask())),
                                address.ipv4().get().isLinkLocal(),
                                row.place()));
                        i += mask.isPresent() ? 1 : 0;
                        gatewayFrom = i + 1;
                        masked |= mask.isPresent();
                    }
                } else if (address.ipv6()
                        && (address.qualified() || !(masked || gatewayFrom > 0) || asBefore(i, ipv4))) {
                    ipv6.add(new Adapter.Ipv6Binding(address.text(), linkLocal(address.text()), row.place()));
                    gatewayFrom = address.qualified() || masked ? i + 1 : gatewayFrom;
                }
            }
            Optional<Row> gateway = gatewayFrom == 0 ? Optional.empty() : gatewayRow(gatewayFrom);
            Optional<String> physical = physicalAddress();
            return new Adapter(
                    Shape.trim(heading.text()).replaceAll("[\\s\u00a0\u202f]*:$", ""),
                    description(physical, ipv4.isEmpty() && ipv6.isEmpty()),
                    physical,
                    ipv4,
                    ipv6,
                    gateway.map(this::gateways).orElse(List.of()),
                    gateway.map(Row::place),
                    physical.map(address -> address.length() != ETHERNET_ADDRESS)
                            .orElse(false),
                    place);
        }

        private record MaskLine(Ipv4Address mask) {}

        /** An address of the adapter is followed by its mask; other addresses are not. */
        private Optional<MaskLine> maskAfter(int index) {
            return index + 1 < rows.size()
                    ? Address.of(rows.get(index + 1).value())
                            .ipv4()
                            .filter(AdapterDraft::isMask)
                            .map(MaskLine::new)
                    : Optional.empty();
        }

        private static boolean isMask(Ipv4Address address) {
            return address.bits() < 0 && Ipv4Network.of(address, address).isPresent();
        }

        /** Windows XP labels its IPv6 addresses as its IPv4 ones. */
        private boolean asBefore(int index, List<Adapter.Ipv4Binding> ipv4) {
            String label = rows.get(index).label();
            return ipv4.stream()
                    .anyMatch(binding -> rows.stream()
                            .anyMatch(row -> row.place().equals(binding.place())
                                    && row.label().equals(label)));
        }

        /** The default gateway follows the addresses; between them are only dates of a lease. It may be empty. */
        private Optional<Row> gatewayRow(int from) {
            for (int i = from; i < rows.size(); i++) {
                Address address = Address.of(rows.get(i).value());
                if (rows.get(i).value().isEmpty() || address.ipv4().isPresent() || address.ipv6()) {
                    return Optional.of(rows.get(i));
                }
            }
            return Optional.empty();
        }

        private List<Adapter.Gateway> gateways(Row first) {
            return rows.subList(rows.indexOf(first), rows.size()).stream()
                    .takeWhile(row -> row.label().equals(first.label()))
                    .filter(row -> !row.value().isEmpty())
                    .map(row -> {
                        Address address = Address.of(row.value());
                        return new Adapter.Gateway(address.text(), address.ipv4(), row.place());
                    })
                    .toList();
        }

        private Optional<String> physicalAddress() {
            return rows.stream()
                    .map(Row::value)
                    .filter(AdapterDraft::isPhysicalAddress)
                    .findFirst()
                    .map(address -> address.toUpperCase(Locale.ROOT));
        }

        /** Two digits a byte with hyphens between them, four to eight bytes; identifiers of DHCPv6 are longer. */
        private static boolean isPhysicalAddress(String value) {
            if (value.length() < 11 || value.length() > 23 || value.length() % 3 != 2) {
                return false;
            }
            for (int i = 0; i < value.length(); i++) {
                if (i % 3 == 2 ? value.charAt(i) != '-' : !Shape.isHex(value.substring(i, i + 1))) {
                    return false;
                }
            }
            return true;
        }

        /** The description stands before the physical address. Where that is empty, by its place from the top. */
        private String description(Optional<String> physical, boolean noAddress) {
            for (int i = 1; physical.isPresent() && i < rows.size(); i++) {
                if (isPhysicalAddress(rows.get(i).value())) {
                    return rows.get(i - 1).value();
                }
            }
            int index = noAddress ? 2 : 1;
            boolean full = rows.size() > 5;
            return full && index < rows.size() ? rows.get(index).value() : "";
        }

        private static boolean linkLocal(String ipv6) {
            return ipv6.length() > 3 && ipv6.startsWith("fe") && "89ab".indexOf(ipv6.charAt(2)) >= 0;
        }
    }
}
