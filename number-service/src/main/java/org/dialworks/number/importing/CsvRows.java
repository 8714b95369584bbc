package org.dialworks.number.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.reading.FormulaGuard;

/**
 * A CSV as Export-Csv writes it: perhaps a {@code #TYPE} line, a header line, then rows; separated by comma, semicolon
 * ({@code -UseCulture} in many countries) or tab.
 */
final class CsvRows implements ExportRows {

    private static final int LONGEST_HEADER = 64 * 1024;

    private final String file;
    private final String typeName;
    private final long linesBefore;
    private final RecordLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;

    CsvRows(String file, BufferedReader text) throws IOException {
        this.file = file;
        String type = "";
        long skipped = 0;
        for (String line = peek(text); line.isBlank() || line.startsWith("#TYPE") || isSeparatorLine(line); ) {
            if (line.startsWith("#TYPE")) {
                type = line.substring("#TYPE".length()).strip();
            }
            text.readLine();
            skipped++;
            text.mark(1);
            if (text.read() < 0) {
                throw UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file, "there is no header line");
            }
            text.reset();
            line = peek(text);
        }
        this.typeName = type;
        this.linesBefore = skipped;
        var format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter(peek(text)))
                // A blank line is a record of its own here, so that the lines of the others are exact.
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        this.limit = new RecordLimit(file, text);
        this.parser = CSVParser.builder().setReader(limit).setFormat(format).get();
        this.records = parser.iterator();
        this.columns = header();
    }

    private static boolean isSeparatorLine(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith("sep=") && line.strip().length() <= 5;
    }

    private static String peek(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            line.append((char) c);
        }
        text.reset();
        return line.toString();
    }

    private static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<String> header() {
        CSVRecord record = read(1);
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String name : record) {
            names.add(name.strip());
            if (!name.isBlank() && !seen.add(name.strip().toLowerCase(Locale.ROOT))) {
                throw UnreadableFileException.atLine(file, linesBefore + 1, "the column " + name + " is there twice");
            }
        }
        return names;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(
                columns.stream().filter(name -> !name.isEmpty()).toList());
    }

    @Override
    public Optional<ExportRow> next() {
        while (true) {
            long line = linesBefore + parser.getCurrentLineNumber() + 1;
            limit.begin(line);
            if (!hasNext(line)) {
                return Optional.empty();
            }
            CSVRecord record = read(line);
            if (record.size() == 1 && record.get(0).isBlank() && columns.size() > 1) {
                continue;
            }
            if (record.size() != columns.size()) {
                throw UnreadableFileException.atLine(
                        file,
                        line,
                        "it has " + record.size() + " cells, but the header has " + columns.size() + " columns");
            }
            return Optional.of(row(line, record));
        }
    }

    private ExportRow row(long line, CSVRecord record) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).toLowerCase(Locale.ROOT), FormulaGuard.off(record.get(i)));
        }
        return new ExportRow(line, cells);
    }

    private boolean hasNext(long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw malformed(line);
        }
    }

    private CSVRecord read(long line) {
        try {
            return records.next();
        } catch (UncheckedIOException e) {
            throw malformed(line);
        }
    }

    // The library's own message counts from its own start; what it can mean are these two.
    private UnreadableFileException malformed(long line) {
        return UnreadableFileException.atLine(
                file, line, "a quotation mark is not closed, or something follows a closing one");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
