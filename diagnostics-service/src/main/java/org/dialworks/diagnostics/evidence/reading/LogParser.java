package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.LogReading.ErrorCode;
import org.dialworks.diagnostics.evidence.LogReading.ServicingPackage;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.diagnostics.evidence.NothingRead;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Reading;
import org.dialworks.diagnostics.evidence.Stated;

/**
 * Any other text, such as the log of a setup. Facts in it are error codes (HRESULT, hexadecimal or as a negative number),
 * servicing packages, prerequisites that failed, and {@code ms-diagnostics}.
 */
final class LogParser implements Parser {

    private static final long FAILURE = 0x8000_0000L;
    private static final long UNSIGNED = 0xFFFF_FFFFL;
    private static final int HEX_DIGITS = 8;
    // Windows servicing writes package identities as name~public key token~architecture~culture~version.
    private static final String TOKEN = "~31bf3856ad364e35~";
    // The bootstrapper of Lync Server writes this line, untranslated, with the name of the package.
    private static final String FAILED = "prerequisite installation failed:";

    private final Notes notes;
    private final List<ErrorCode> codes = new ArrayList<>();
    private final List<Stated<String>> failed = new ArrayList<>();
    private final List<ServicingPackage> packages = new ArrayList<>();
    private final List<MsDiagnostic> diagnostics = new ArrayList<>();

    LogParser(Notes notes) {
        this.notes = notes;
    }

    /** Whether a line holds a fact. */
    static boolean tells(String text) {
        var probe = new LogParser(new Notes(1));
        return probe.read(new Line(1, text));
    }

    @Override
    public OutputKind kind() {
        return codes.isEmpty() && failed.isEmpty() && packages.isEmpty() && diagnostics.isEmpty()
                ? OutputKind.UNKNOWN
                : OutputKind.LOG;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        return read(line);
    }

    private boolean read(Line line) {
        boolean coded = codes(line);
        boolean packaged = packages(line);
        boolean prerequisite = failedPrerequisite(line);
        Optional<MsDiagnostic> diagnostic = MsDiagnosticHeader.parse(line.text(), notes.at(line));
        if (diagnostic.isPresent() && diagnostics.size() < LogReading.MOST) {
            diagnostics.add(diagnostic.get());
        }
        return coded || packaged || prerequisite || diagnostic.isPresent();
    }

    private boolean codes(Line line) {
        String text = line.text();
        boolean any = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c != '0' && c != '-') || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                continue;
            }
            int end = c == '0' ? hexEnd(text, at) : decimalEnd(text, at);
            if (end > at) {
                String written = text.substring(at, end);
                long value = c == '0' ? Long.parseLong(written.substring(2), 16) : Long.parseLong(written) & UNSIGNED;
                if (codes.size() < LogReading.MOST) {
                    codes.add(new ErrorCode(value, written, notes.at(line)));
                }
                any = true;
                at = end - 1;
            }
        }
        return any;
    }

    /** The end of 0x and eight digits that say failure. */
    private static int hexEnd(String text, int at) {
        int end = at + 2 + HEX_DIGITS;
        boolean whole = end <= text.length()
                && (text.charAt(at + 1) == 'x' || text.charAt(at + 1) == 'X')
                && Shape.isHex(text.substring(at + 2, end).toLowerCase(Locale.ROOT))
                && (end == text.length() || Character.digit(text.charAt(end), 16) < 0);
        return whole && Long.parseLong(text.substring(at + 2, end), 16) >= FAILURE ? end : at;
    }

    /** The end of a negative number of ten digits that fits 32 bits. */
    private static int decimalEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= 11 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at == 11 && Long.parseLong(text.substring(at, end)) >= Integer.MIN_VALUE ? end : at;
    }

    private boolean packages(Line line) {
        String text = line.text();
        int token = text.indexOf(TOKEN);
        if (token < 1) {
            return false;
        }
        int from = token;
        while (from > 0 && isOfName(text.charAt(from - 1))) {
            from--;
        }
        int version = text.indexOf('~', text.indexOf('~', token + TOKEN.length()) + 1) + 1;
        int end = version;
        while (end < text.length() && (text.charAt(end) == '.' || Character.digit(text.charAt(end), 10) >= 0)) {
            end++;
        }
        String number = text.substring(version, end);
        String trimmed = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        if (version == 0 || from == token || trimmed.isEmpty()) {
            return false;
        }
        if (packages.size() < LogReading.MOST) {
            packages.add(new ServicingPackage(text.substring(from, token), trimmed, notes.at(line)));
        }
        return true;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private boolean failedPrerequisite(Line line) {
        int at = line.text().toLowerCase(Locale.ROOT).indexOf(FAILED);
        if (at < 0) {
            return false;
        }
        List<String> words = Shape.tokens(line.text().substring(at + FAILED.length()));
        if (words.isEmpty()) {
            return false;
        }
        if (failed.size() < LogReading.MOST) {
            failed.add(new Stated<>(words.getFirst().replaceAll("[.,;]$", ""), notes.at(line)));
        }
        return true;
    }

    @Override
    public Reading reading() {
        return kind() == OutputKind.UNKNOWN ? new NothingRead() : new LogReading(codes, failed, packages, diagnostics);
    }
}
