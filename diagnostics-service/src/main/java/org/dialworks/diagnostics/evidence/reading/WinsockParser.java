package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.WinsockCatalog;

/**
 * {@code netsh winsock show catalog}: blocks of labels and values in the same order in every language: type of the entry,
 * description, GUID, path, number of the entry, …, length of the protocol chain. Providers of names have no chain and are
 * left out.
 */
final class WinsockParser implements Parser {

    private static final int GUID = 38;
    private static final int RULER = 20;
    // Behind the GUID: path, entry, version, family, longest and shortest address, type, protocol, flags, chain.
    private static final int PATH = 1;
    private static final int ENTRY = 2;
    private static final int CHAIN = 10;

    private final Notes notes;
    private final List<WinsockCatalog.Provider> providers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String value, Line line) {}

    WinsockParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        if (text.isEmpty() || Shape.isSpace(text.charAt(0))) {
            return false;
        }
        if (text.indexOf(':') > 0) {
            return isGuid(ahead.peek(2)) && isLibrary(ahead.peek(3));
        }
        return Shape.isRuler(ahead.peek(1), '-', RULER) && isGuid(ahead.peek(4)) && isLibrary(ahead.peek(5));
    }

    private static boolean isGuid(String text) {
        return Labelled.of(text).map(row -> isGuidValue(row.value())).orElse(false);
    }

    private static boolean isGuidValue(String value) {
        return value.length() == GUID && value.startsWith("{") && value.endsWith("}");
    }

    private static boolean isLibrary(String text) {
        return Labelled.of(text)
                .map(row -> row.value().toLowerCase(java.util.Locale.ROOT).endsWith(".dll"))
                .orElse(false);
    }

    @Override
    public OutputKind kind() {
        return OutputKind.WINSOCK;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        if (Shape.isRuler(line.text(), '-', RULER)) {
            close();
            return true;
        }
        Optional<Labelled> row = Labelled.of(line.text());
        if (row.isEmpty()) {
            return Shape.isHeading(line.text());
        }
        if (rows.size() < 40) {
            rows.add(new Row(row.get().value(), line));
        }
        return true;
    }

    private void close() {
        int guid = 0;
        while (guid < rows.size() && !isGuidValue(rows.get(guid).value())) {
            guid++;
        }
        if (guid >= 1 && guid + CHAIN < rows.size()) {
            int chain = Shape.port(rows.get(guid + CHAIN).value());
            int entry = Shape.port(rows.get(guid + ENTRY).value());
            Line first = rows.getFirst().line();
            if (chain >= 0) {
                notes.add(
                        providers,
                        new WinsockCatalog.Provider(
                                rows.get(guid - 1).value(),
                                rows.get(guid + PATH).value(),
                                Math.max(entry, 0),
                                chain,
                                notes.at(first)),
                        first);
            } else {
                notes.unread(first, "no length of the protocol chain where it was expected");
            }
        }
        rows.clear();
    }

    @Override
    public WinsockCatalog reading() {
        close();
        return new WinsockCatalog(providers);
    }
}
