package org.dialworks.number.export;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.number.inventory.NumberView;

/** What the searches look like as files. */
final class ExportTables {

    static final Table<NumberView> NUMBERS = new Table<>(
            "numbers",
            joined(
                    List.of(new Column<>("PhoneNumber", NumberView::number), new Column<>("State", NumberView::state)),
                    HolderColumns.of(NumberView::holder),
                    List.of(
                            new Column<>("Site", NumberView::site),
                            new Column<>("Until", NumberView::until),
                            new Column<>("Reason", NumberView::reason),
                            new Column<>("Since", NumberView::since),
                            new Column<>("ChangedBy", NumberView::changedBy),
                            new Column<>(
                                    "AlsoHeldBy",
                                    row -> row.alsoHeldBy().stream()
                                            .map(holder -> holder.kind().word() + " " + holder.id())
                                            .toList()))));

    // The columns of Get-CsUnassignedNumber come first: as such the file can be imported.
    static final Table<RangeRow> RANGES = new Table<>(
            "ranges",
            List.of(
                    new Column<>("Identity", RangeRow::name),
                    new Column<>("NumberRangeStart", RangeRow::first),
                    new Column<>("NumberRangeEnd", RangeRow::last),
                    new Column<>("Site", RangeRow::site),
                    new Column<>("Carrier", RangeRow::carrier),
                    new Column<>("Purpose", RangeRow::purpose),
                    new Column<>("Tags", RangeRow::tags),
                    new Column<>("Size", RangeRow::size),
                    new Column<>("Free", RangeRow::free),
                    new Column<>("Held", RangeRow::held),
                    new Column<>("Id", RangeRow::id)));

    static final Table<HistoryRow> HISTORY = new Table<>(
            "history",
            joined(
                    List.of(
                            new Column<>("PhoneNumber", HistoryRow::number),
                            new Column<>("Version", HistoryRow::version),
                            new Column<>("At", HistoryRow::at),
                            new Column<>("State", HistoryRow::state)),
                    HolderColumns.of(HistoryRow::holder),
                    List.of(
                            new Column<>("Until", HistoryRow::until),
                            new Column<>("Reason", HistoryRow::reason),
                            new Column<>("ChangedBy", HistoryRow::by),
                            new Column<>("Site", HistoryRow::site))));

    private ExportTables() {}

    @SafeVarargs
    private static <T> List<Column<T>> joined(List<Column<T>>... parts) {
        var all = new ArrayList<Column<T>>();
        for (List<Column<T>> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
