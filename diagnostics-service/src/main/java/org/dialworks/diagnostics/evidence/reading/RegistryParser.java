package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.RegistryValues;
import org.dialworks.diagnostics.evidence.RegistryValues.Value;
import org.dialworks.diagnostics.evidence.Stated;

/**
 * Values of the registry: of {@code reg query} (a key at the margin, under it {@code name  REG_TYPE  data}), of a
 * {@code .reg} file ({@code [key]}, {@code "name"=dword:000000ff}) or of {@code Get-ItemProperty} (a list that ends with
 * PSPath).
 */
final class RegistryParser implements Parser {

    private static final String PROVIDER = "Registry::";
    private static final String ROOT = "HKEY_";
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final Notes notes;
    private final Optional<Stated<String>> command;
    private final List<Value> values = new ArrayList<>();
    private final List<Stated<String>> absent = new ArrayList<>();
    private final List<Stated<Labelled>> properties = new ArrayList<>();
    private String key = "";

    RegistryParser(Notes notes, Optional<Stated<String>> command) {
        this.notes = notes;
        this.command = command;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        return text.startsWith(ROOT)
                || text.startsWith("[" + ROOT)
                || text.contains("    REG_")
                || (text.contains(" :") && PropertyList.blockHolds(line, ahead, PROVIDER));
    }

    @Override
    public OutputKind kind() {
        return OutputKind.REGISTRY;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (text.startsWith(ROOT)) {
            key = Shape.trim(text);
            return true;
        }
        if (text.startsWith("[" + ROOT) && Shape.trim(text).endsWith("]")) {
            String inside = Shape.trim(text);
            key = inside.substring(1, inside.length() - 1);
            return true;
        }
        if (!properties.isEmpty() || PropertyList.of(text).isPresent()) {
            return property(line);
        }
        boolean exported = text.contains("=") && (text.startsWith("\"") || text.startsWith("@"));
        return exported ? exported(line) : queried(line);
    }

    /** {@code     DisabledComponents    REG_DWORD    0xff}. */
    private boolean queried(Line line) {
        List<String> columns = Shape.columns(line.text());
        int type = 0;
        while (type < columns.size() && !isType(columns.get(type))) {
            type++;
        }
        if (type == 0 || type == columns.size()) {
            return Shape.isHeading(line.text());
        }
        if (key.isEmpty()) {
            notes.unread(line, "a value without the key that it is of");
            return true;
        }
        String name = String.join("  ", columns.subList(0, type));
        String data = String.join("  ", columns.subList(type + 1, columns.size()));
        add(line, name, columns.get(type), data, number(columns.get(type), data));
        return true;
    }

    private static boolean isType(String word) {
        return word.startsWith("REG_") && word.indexOf(' ') < 0;
    }

    private static Optional<Long> number(String type, String data) {
        boolean numeric =
                type.equals("REG_DWORD") || type.equals("REG_QWORD") || type.equals("REG_DWORD_LITTLE_ENDIAN");
        String first = data.indexOf(' ') > 0 ? data.substring(0, data.indexOf(' ')) : data;
        if (!numeric || first.length() > 17) {
            return Optional.empty();
        }
        return first.startsWith("0x") ? hex(first.substring(2)) : Shape.number(first);
    }

    private static Optional<Long> hex(String digits) {
        return Shape.isHex(digits) && digits.length() <= 15
                ? Optional.of(Long.parseLong(digits, 16))
                : Optional.empty();
    }

    /** {@code "DisabledComponents"=dword:000000ff}. */
    private boolean exported(Line line) {
        String text = line.text();
        int equals = text.startsWith("@") ? 1 : text.indexOf("\"=", 1) + 1;
        if (equals < 1 || equals >= text.length() || text.charAt(equals) != '=') {
            return false;
        }
        String name = text.startsWith("@") ? "(Default)" : text.substring(1, equals - 1);
        String data = Shape.trim(text.substring(equals + 1));
        if (data.startsWith("dword:")) {
            String digits = data.substring("dword:".length());
            add(line, name, "REG_DWORD", "0x" + digits, hex(digits));
        } else if (data.startsWith("\"")) {
            String inside = data.length() > 1 && data.endsWith("\"") ? data.substring(1, data.length() - 1) : data;
            add(line, name, "REG_SZ", inside, Optional.empty());
        } else {
            add(line, name, "REG_BINARY", data, Optional.empty());
        }
        return true;
    }

    /** {@code DisabledComponents : 255}; the key comes later, as PSPath. */
    private boolean property(Line line) {
        Optional<Labelled> row = PropertyList.of(line.text());
        if (row.isEmpty()) {
            // The value before goes on; a path may be broken by the width of the console.
            if (!properties.isEmpty() && Shape.isSpace(line.text().charAt(0))) {
                Stated<Labelled> before = properties.removeLast();
                String more = before.value().value() + Shape.trim(line.text());
                properties.add(before.map(label -> new Labelled(0, label.label(), more, 0)));
                return true;
            }
            return false;
        }
        if (properties.size() < Notes.MOST_ROWS) {
            properties.add(new Stated<>(row.get(), notes.at(line)));
        }
        return true;
    }

    @Override
    public void blank() {
        boolean whole = properties.stream().anyMatch(row -> row.value().label().equals("PSPath"));
        if (whole) {
            closeProperties();
        }
    }

    private void closeProperties() {
        String path = properties.stream()
                .map(Stated::value)
                .filter(row -> row.label().equals("PSPath"))
                .map(Labelled::value)
                .filter(value -> value.contains(PROVIDER))
                .findFirst()
                .map(value -> value.substring(value.indexOf(PROVIDER) + PROVIDER.length()))
                .orElse("");
        for (Stated<Labelled> row : properties) {
            String name = row.value().label();
            if (!isOfPowerShell(name) && !path.isEmpty() && values.size() < Notes.MOST_ROWS) {
                values.add(new Value(
                        path, name, "", row.value().value(), signed(row.value().value()), row.place()));
            }
        }
        if (path.isEmpty() && !properties.isEmpty()) {
            Stated<Labelled> first = properties.getFirst();
            notes.unread(
                    new Line(first.place().line(), first.place().text()), "values without the PSPath of their key");
        }
        properties.clear();
    }

    private static boolean isOfPowerShell(String name) {
        return switch (name) {
            case "PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider" -> true;
            default -> false;
        };
    }

    /** PowerShell shows a REG_DWORD of 0xFFFFFFFF as -1. */
    private static Optional<Long> signed(String data) {
        return data.startsWith("-") && data.length() <= 11
                ? Shape.number(data.substring(1)).map(value -> -value & UNSIGNED)
                : Shape.number(data);
    }

    private void add(Line line, String name, String type, String data, Optional<Long> number) {
        notes.add(values, new Value(key, name, type, data, number, notes.at(line)), line);
    }

    @Override
    public RegistryValues reading() {
        closeProperties();
        if (values.isEmpty()) {
            command.ifPresent(absent::add);
        }
        return new RegistryValues(values, absent);
    }
}
