package org.dialworks.number.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file in UTF-8 with a header line. */
final class CsvTable<T> implements TableWriter<T> {

    private static final int CHUNK = 32 * 1024;

    private final List<Column<T>> columns;
    private final CSVPrinter printer;

    CsvTable(Table<T> table, CsvDialect dialect, OutputStream out) throws IOException {
        this.columns = table.columns();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CHUNK);
        if (dialect.byteOrderMark()) {
            text.write('\uFEFF');
        }
        this.printer = new CSVPrinter(
                text,
                CSVFormat.Builder.create(CSVFormat.RFC4180)
                        .setDelimiter(dialect.separator())
                        .get());
        for (Column<T> column : columns) {
            printer.print(column.name());
        }
        printer.println();
    }

    @Override
    public void write(T row) throws IOException {
        for (Column<T> column : columns) {
            printer.print(CsvCell.of(column.cell().apply(row)));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
