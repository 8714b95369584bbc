package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Certificates;
import org.dialworks.diagnostics.evidence.Certificates.Certificate;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.jspecify.annotations.Nullable;

/** Certificates, as {@code Get-ChildItem Cert:} lists them (table or list) or {@code certutil -store} does. */
final class CertificateParser implements Parser {

    private static final String PROVIDER = "Certificate::";
    private static final int THUMBPRINT = 40;

    private final Notes notes;
    private final List<Certificate> certificates = new ArrayList<>();
    private @Nullable CertutilBlock block;
    private @Nullable CertificateDraft listed;
    private Optional<String> store = Optional.empty();

    CertificateParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        return isBlockRuler(text)
                || isTableRow(text)
                || (text.contains(PROVIDER) && Labelled.of(text).isPresent())
                || (text.contains(" :") && PropertyList.blockHolds(line, ahead, PROVIDER, "Thumbprint "));
    }

    /** {@code ================ Certificate 0 ================}, in any language. */
    private static boolean isBlockRuler(String text) {
        if (!text.startsWith("=====") || !text.endsWith("=====")) {
            return false;
        }
        List<String> words = Shape.tokens(text);
        return words.size() >= 4
                && words.size() <= 6
                && Shape.isRuler(words.getFirst(), '=', 5)
                && Shape.number(words.get(words.size() - 2)).isPresent();
    }

    private static boolean isTableRow(String text) {
        return text.length() > THUMBPRINT
                && Shape.isSpace(text.charAt(THUMBPRINT))
                && Shape.isHex(text.substring(0, THUMBPRINT));
    }

    @Override
    public OutputKind kind() {
        return OutputKind.CERTIFICATES;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (isBlockRuler(text)) {
            close();
            block = new CertutilBlock(notes, line);
            return true;
        }
        if (block != null) {
            return block.take(line);
        }
        if (isTableRow(text)) {
            close();
            var draft = new CertificateDraft(notes.at(line), store);
            draft.thumbprint(text.substring(0, THUMBPRINT), notes.at(line));
            draft.subject(Shape.trim(text.substring(THUMBPRINT)), notes.at(line));
            listed = draft;
            return true;
        }
        if (text.contains(PROVIDER) && Shape.isSpace(text.charAt(0))) {
            store = storeIn(text);
            return true;
        }
        return property(line);
    }

    private static Optional<String> storeIn(String text) {
        return Optional.of(Shape.trim(text.substring(text.indexOf(PROVIDER) + PROVIDER.length())));
    }

    private boolean property(Line line) {
        Optional<Labelled> row = PropertyList.of(line.text());
        if (row.isEmpty()) {
            if (listed != null && Shape.isSpace(line.text().charAt(0))) {
                listed.more(Shape.trim(line.text()));
                return true;
            }
            return Shape.isHeading(line.text());
        }
        if (listed != null && listed.has(row.get().label())) {
            close();
        }
        if (listed == null) {
            listed = new CertificateDraft(notes.at(line), store);
        }
        listed.property(row.get().label(), row.get().value(), notes.at(line));
        return true;
    }

    private void close() {
        CertificateDraft draft = block != null ? block.draft() : listed;
        if (draft != null) {
            draft.finish()
                    .ifPresentOrElse(
                            certificate -> {
                                if (certificates.size() < Notes.MOST_ROWS) {
                                    certificates.add(certificate);
                                }
                            },
                            () -> notes.unread(
                                    new Line(draft.place().line(), draft.place().text()),
                                    "a certificate without serial number and thumbprint"));
        }
        block = null;
        listed = null;
    }

    @Override
    public Certificates reading() {
        close();
        return new Certificates(certificates);
    }
}
