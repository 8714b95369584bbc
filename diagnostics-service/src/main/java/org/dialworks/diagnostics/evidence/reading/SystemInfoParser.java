package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.evidence.SystemInfo;
import org.dialworks.diagnostics.evidence.SystemInfo.WindowsVersion;
import org.jspecify.annotations.Nullable;

/**
 * {@code systeminfo}: names and values, in the same order in every language: host, name of Windows, its version
 * ({@code 6.1.7601 Service Pack 1 Build 7601}), …, product id, date of installation, start. Updates are listed as
 * {@code [01]: KB…}. Also the table of {@code Get-HotFix}.
 */
final class SystemInfoParser implements Parser {

    private final Notes notes;
    private final List<Stated<String>> hotfixes = new ArrayList<>();
    private @Nullable Stated<String> first;
    private @Nullable Stated<String> second;
    private @Nullable Stated<String> hostName;
    private @Nullable Stated<String> osName;
    private @Nullable Stated<WindowsVersion> version;
    private @Nullable Stated<String> bootTime;
    private int untilBootTime;

    SystemInfoParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        if (text.isEmpty() || Shape.isSpace(text.charAt(0))) {
            return false;
        }
        if (isHotfixRow(text)) {
            return true;
        }
        return Labelled.of(text).isPresent()
                && (isVersion(text) || isVersion(ahead.peek(1)) || isVersion(ahead.peek(2)));
    }

    private static boolean isVersion(String text) {
        return !text.isEmpty()
                && !Shape.isSpace(text.charAt(0))
                && Labelled.of(text).flatMap(row -> version(row.value())).isPresent();
    }

    private static Optional<WindowsVersion> version(String value) {
        List<String> words = Shape.tokens(value);
        if (words.size() < 3) {
            return Optional.empty();
        }
        String[] parts = words.getFirst().split("\\.", -1);
        if (parts.length != 3 || !words.getLast().equals(parts[2])) {
            return Optional.empty();
        }
        Optional<Long> major = Shape.number(parts[0]);
        Optional<Long> minor = Shape.number(parts[1]);
        Optional<Long> build = Shape.number(parts[2]);
        return major.isPresent() && minor.isPresent() && build.isPresent() && parts[2].length() <= 6
                ? Optional.of(new WindowsVersion(
                        (int) Math.min(major.get(), 99),
                        (int) Math.min(minor.get(), 99),
                        build.get().intValue()))
                : Optional.empty();
    }

    private static boolean isUpdate(String word) {
        return word.startsWith("KB")
                && word.length() >= 8
                && Shape.number(word.substring(2)).isPresent();
    }

    private static boolean isHotfixRow(String text) {
        return text.contains(" KB")
                && Shape.columns(text).size() >= 3
                && Shape.tokens(text).stream().anyMatch(SystemInfoParser::isUpdate);
    }

    @Override
    public OutputKind kind() {
        return OutputKind.SYSTEMINFO;
    }

    @Override
    public boolean beginsAnother(Line line, Window ahead) {
        return version != null && line.text().indexOf(':') > 0;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (Shape.isSpace(text.charAt(0))) {
            Labelled.of(text)
                    .filter(row -> row.label().startsWith("[") && isUpdate(row.value()))
                    .ifPresent(row -> notes.add(hotfixes, new Stated<>(row.value(), notes.at(line)), line));
            return true;
        }
        Optional<Labelled> row = Labelled.of(text);
        if (row.isEmpty()) {
            if (isHotfixRow(text)) {
                Shape.tokens(text).stream()
                        .filter(SystemInfoParser::isUpdate)
                        .forEach(update -> notes.add(hotfixes, new Stated<>(update, notes.at(line)), line));
                return true;
            }
            return Shape.isHeading(text);
        }
        read(line, row.get().value());
        return true;
    }

    private void read(Line line, String value) {
        var stated = new Stated<>(value, notes.at(line));
        if (version == null) {
            Optional<WindowsVersion> found = version(value);
            if (found.isPresent()) {
                version = new Stated<>(found.get(), notes.at(line));
                osName = second;
                hostName = first;
            } else {
                first = second;
                second = stated;
            }
            return;
        }
        if (isProductId(value)) {
            untilBootTime = 2;
        } else if (untilBootTime > 0 && --untilBootTime == 0) {
            bootTime = stated;
        }
    }

    /** Four or five groups with hyphens between them: {@code 00376-30000-00299-AA123}. */
    private static boolean isProductId(String value) {
        String[] groups = value.split("-", -1);
        return value.length() >= 20 && value.length() <= 30 && groups.length >= 4 && value.indexOf(' ') < 0;
    }

    @Override
    public SystemInfo reading() {
        return new SystemInfo(
                Optional.ofNullable(hostName),
                Optional.ofNullable(osName),
                Optional.ofNullable(version),
                Optional.ofNullable(bootTime),
                hotfixes);
    }

    @Override
    public Optional<String> host() {
        return Optional.ofNullable(hostName).map(name -> HostName.of(name.value()));
    }
}
