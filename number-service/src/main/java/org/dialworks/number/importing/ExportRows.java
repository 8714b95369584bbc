package org.dialworks.number.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.ProblemType;

/** The rows of an export, one at a time, so that its size does not matter. */
interface ExportRows extends Closeable {

    /** What {@link #typeName} says of an LDIF file, whose records are those of a directory. */
    String LDIF = "LDIF";

    /** The .NET type that a {@code #TYPE} line names; empty without one. */
    String typeName();

    /** The names of its columns, as written. */
    Set<String> columns();

    /** The next row, empty at the end. */
    Optional<ExportRow> next() throws IOException;

    /** What should be known of the file once all rows are read; empty when nothing. */
    default String remark() {
        return "";
    }

    /** Opens an export in whatever form it is: CSV or JSON as PowerShell writes them, LDIF, or an Excel workbook. */
    static ExportRows open(UploadedFile file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file.path())) {
            start = in.readNBytes(8);
        }
        if (Workbook.isZip(start)) {
            return Workbook.open(file);
        }
        if (Workbook.isOldExcel(start)) {
            throw UnreadableFileException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    file.name(),
                    "this is a workbook of Excel 97 to 2003; save it as .xlsx or as CSV (UTF-8)");
        }
        return openText(file);
    }

    private static ExportRows openText(UploadedFile file) throws IOException {
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
                default -> LdifRows.begins(text) ? new LdifRows(file.name(), text) : new CsvRows(file.name(), text);
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
