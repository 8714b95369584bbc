package org.dialworks.number.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.dialworks.contracts.ProblemType;

/**
 * The first sheet of a workbook that can be seen: a row with the names of the columns, then rows. A number that Excel took
 * for a number has lost its +, but not its digits: Excel keeps fifteen.
 */
final class WorkbookRows implements ExportRows {

    private static final int MOST_COLUMNS = 1000;
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
    private static final int LONGEST_NUMBER = 20;

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> columns;

    /** @param workbook closed with the rows */
    WorkbookRows(String file, ReadableWorkbook workbook) throws IOException {
        this.file = file;
        this.workbook = workbook;
        Sheet sheet = workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() ->
                        UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file, "the workbook has no sheet to see"));
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.columns = header();
    }

    private List<String> header() {
        while (rows.hasNext()) {
            var names = new ArrayList<String>();
            var seen = new HashSet<String>();
            Row row = rows.next();
            for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
                String name = text(row.getCell(i)).strip();
                if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                    throw UnreadableFileException.atLine(
                            file, row.getRowNum(), "the column " + name + " is there twice");
                }
                names.add(name);
            }
            if (!seen.isEmpty()) {
                return names;
            }
        }
        throw UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file, "the sheet is empty");
    }

    @Override
    public String typeName() {
        return "";
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(
                columns.stream().filter(name -> !name.isEmpty()).toList());
    }

    @Override
    public Optional<ExportRow> next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                var cells = new HashMap<String, String>();
                for (int i = 0; i < Math.min(row.getCellCount(), columns.size()); i++) {
                    String text = text(row.getCell(i));
                    if (!text.isEmpty()) {
                        cells.put(columns.get(i).toLowerCase(Locale.ROOT), text);
                    }
                }
                if (!cells.isEmpty()) {
                    return Optional.of(new ExportRow(row.getRowNum(), cells));
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw Workbook.damaged(file, e);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return raw == null ? "" : cell.getType() == CellType.NUMBER ? digits(raw) : raw;
    }

    // A number is stored as a double, as 4.755123456E9 or 4.7551234559999998E9: fifteen digits of it are true, and
    // shown.
    private static String digits(String raw) {
        try {
            String plain = new BigDecimal(raw)
                    .round(FIFTEEN_DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
            return plain.length() > LONGEST_NUMBER ? raw : plain;
        } catch (NumberFormatException | ArithmeticException e) {
            return raw;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
