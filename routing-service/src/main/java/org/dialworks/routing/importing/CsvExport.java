package org.dialworks.routing.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Export-Csv} wrote, with or without its {@code #TYPE} line. A list stands in it as the name of its type, and its
 * items are lost; whoever joined them by semicolons keeps them.
 */
final class CsvExport {

    private static final String TYPE = "#TYPE ";

    private CsvExport() {}

    static List<Exported> read(String file, String text) {
        String type = "";
        String rows = text;
        long skipped = 0;
        if (text.startsWith(TYPE)) {
            int end = text.indexOf('\n');
            type = text.substring(TYPE.length(), end < 0 ? text.length() : end).strip();
            rows = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(rows))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(rows), format)) {
            var objects = new ArrayList<Exported>();
            for (CSVRecord row : parser) {
                Map<String, @Nullable Object> properties = new LinkedHashMap<>();
                row.toMap().forEach((name, value) -> properties.put(name, value(value)));
                objects.add(Exported.of(file, skipped + parser.getCurrentLineNumber(), type, properties));
            }
            return objects;
        } catch (CSVException | IllegalArgumentException e) {
            throw new UnreadableExportException(file, skipped + 1, "is no export that is known: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** {@code -UseCulture} writes semicolons where the comma is the decimal sign. */
    private static String delimiter(String rows) {
        int end = rows.indexOf('\n');
        String header = end < 0 ? rows : rows.substring(0, end);
        for (String delimiter : Arrays.asList("\",\"", "\";\"", "\"\t\"")) {
            if (header.contains(delimiter)) {
                return delimiter.substring(1, 2);
            }
        }
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ";" : ",";
    }

    private static @Nullable Object value(String value) {
        return value.isEmpty() ? null : value;
    }
}
