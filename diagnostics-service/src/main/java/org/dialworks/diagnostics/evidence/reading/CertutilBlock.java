package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;
import org.dialworks.diagnostics.evidence.Place;

/**
 * A certificate as {@code certutil -store} writes it, with or without {@code -v}. Its labels are translated, their order is
 * not: serial number, issuer, two indented dates, subject; the SHA-1 hash shows by its length. Extensions open with their
 * object identifier.
 */
final class CertutilBlock {

    private static final int SHA1_DIGITS = 40;
    private static final String EXTENSIONS = "2.5.29.";
    private static final String KEY_USAGES = "2.5.29.37:";
    private static final String OTHER_NAMES = "2.5.29.17:";

    private final Notes notes;
    private final CertificateDraft draft;
    private int position;
    private int dates;
    private String extension = "";
    private String name = "";

    CertutilBlock(Notes notes, Line ruler) {
        this.notes = notes;
        this.draft = new CertificateDraft(notes.at(ruler), Optional.empty());
    }

    CertificateDraft draft() {
        return draft;
    }

    boolean take(Line line) {
        String text = Shape.trim(line.text());
        if (isExtension(text)) {
            extension = text;
            if (text.startsWith(KEY_USAGES)) {
                draft.usagesShown(notes.at(line));
            }
            return true;
        }
        if (!extension.isEmpty() && Shape.indent(line.text()) > 0) {
            inExtension(line, text);
            return true;
        }
        extension = "";
        if (isNamePart(line.text(), text)) {
            name(text, notes.at(line));
            return true;
        }
        name = "";
        Optional<Labelled> row = Labelled.of(line.text());
        if (row.isPresent()) {
            labelled(line, row.get());
        } else if (text.contains(" = ") && Shape.indent(line.text()) > 0) {
            // Key container and provider: they stand here when the private key is on the host.
            draft.keyIsThere(notes.at(line));
        }
        return true;
    }

    private static boolean isExtension(String text) {
        int colon = text.indexOf(':');
        if (colon < 5 || text.charAt(0) > '9') {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.startsWith(EXTENSIONS) || text.startsWith("1.");
    }

    /** With {@code -v} a name has a line for each of its parts: {@code     CN=fe01.example.net}. */
    private static boolean isNamePart(String line, String text) {
        int equals = text.indexOf('=');
        return Shape.indent(line) >= 4
                && equals > 0
                && equals < 10
                && text.chars().limit(equals).allMatch(c -> c >= 'A' && c <= 'Z')
                && equals + 1 < text.length();
    }

    private void name(String part, Place at) {
        name = name.isEmpty() || name.length() > 2000 ? part : name + ", " + part;
        if (dates == 0) {
            draft.issuer(name, at);
            position = Math.max(position, 2);
        } else if (dates == 2) {
            draft.subject(name, at);
            position = 3;
        }
    }

    private void inExtension(Line line, String text) {
        if (extension.startsWith(KEY_USAGES) && text.endsWith(")")) {
            draft.usage(text);
        } else if (extension.startsWith(OTHER_NAMES) && text.contains("=")) {
            draft.dnsName(text.substring(text.indexOf('=') + 1), notes.at(line));
        }
    }

    private void labelled(Line line, Labelled row) {
        String hex = Shape.hexBytes(row.value());
        if (hex.length() == SHA1_DIGITS && row.indent() == 0 && row.label().endsWith("(sha1)")) {
            draft.thumbprint(hex, notes.at(line));
            return;
        }
        if (row.indent() == 0 && position == 0 && !hex.isEmpty() && hex.length() > 2) {
            draft.serial(hex, notes.at(line));
            position = 1;
        } else if (row.indent() == 0 && position == 1 && !row.value().isEmpty()) {
            draft.issuer(row.value(), notes.at(line));
            position = 2;
        } else if (row.indent() == 0
                && position == 2
                && dates > 0
                && !row.value().isEmpty()) {
            draft.subject(row.value(), notes.at(line));
            position = 3;
        } else if (row.indent() == 1 && dates == 0) {
            draft.validFrom(row.value(), notes.at(line));
            dates = 1;
        } else if (row.indent() == 1 && dates == 1) {
            draft.validTo(row.value(), notes.at(line));
            dates = 2;
        }
    }
}
