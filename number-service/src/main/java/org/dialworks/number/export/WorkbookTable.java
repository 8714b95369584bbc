package org.dialworks.number.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook. All cells but counts are text, so that a telephone number stays what it is; a sheet is full at the
 * 1,048,576 rows that Excel opens, and the next begins with the same headings.
 */
final class WorkbookTable<T> implements TableWriter<T> {

    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_KEPT = 500;
    /** Excel's limit for the text of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private final Table<T> table;
    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    WorkbookTable(Table<T> table, OutputStream out) throws IOException {
        this.table = table;
        // Excel accepts a version of the form 12.3456 only.
        this.workbook = new Workbook(out, "Dialworks", "1.0");
        nextSheet();
    }

    private Worksheet nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            next.inlineString(0, i, columns.get(i).name());
            next.width(i, 20);
        }
        next.freezePane(0, 1);
        row = 1;
        sheet = next;
        return next;
    }

    @Override
    public void write(T entry) throws IOException {
        Worksheet current = sheet == null || row == ROWS_OF_A_SHEET ? nextSheet() : sheet;
        int column = 0;
        for (Column<T> described : table.columns()) {
            Object value = described.cell().apply(entry);
            if (value instanceof Number number) {
                current.value(row, column, number);
            } else if (value != null) {
                // Strings that are shared between cells would all be kept until the end.
                current.inlineString(row, column, cut(CsvCell.text(value)));
            }
            column++;
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            current.flush();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public void finish() throws IOException {
        workbook.close();
    }
}
