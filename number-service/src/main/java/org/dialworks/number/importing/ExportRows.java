package org.dialworks.number.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.ProblemType;

/** The rows of an export, one at a time, so that its size does not matter. */
interface ExportRows extends Closeable {

    /** The .NET type that a {@code #TYPE} line names; empty without one. */
    String typeName();

    /** The names of its columns, as written. */
    Set<String> columns();

    /** The next row, empty at the end. */
    Optional<ExportRow> next() throws IOException;

    /** Opens an export in whatever form it is: a CSV or JSON as PowerShell writes them. */
    static ExportRows open(UploadedFile file) throws IOException {
        BufferedReader text = TextEncoding.of(file).open(file.path());
        try {
            return switch (firstCharacter(text)) {
                case '[', '{' -> new JsonRows(file.name(), text);
                case '<' ->
                    throw UnreadableFileException.of(
                            ProblemType.UNKNOWN_EXPORT,
                            file.name(),
                            "XML is not read; export with Export-Csv or ConvertTo-Json");
                case 0 ->
                    throw UnreadableFileException.of(
                            ProblemType.EMPTY_UPLOAD, file.name(), "there is nothing but blank lines in the file");
                default -> new CsvRows(file.name(), text);
            };
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private static char firstCharacter(BufferedReader text) throws IOException {
        text.mark(8192);
        for (int i = 0; i < 8192; i++) {
            int c = text.read();
            if (c < 0 || !Character.isWhitespace(c)) {
                text.reset();
                return c < 0 ? 0 : (char) c;
            }
        }
        text.reset();
        return ' ';
    }
}
