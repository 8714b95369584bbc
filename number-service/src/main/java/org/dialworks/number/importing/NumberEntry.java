package org.dialworks.number.importing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.contracts.Holder;
import org.dialworks.number.range.CreateRange;
import org.dialworks.number.range.Span;
import org.dialworks.number.reading.NumberReader;
import org.dialworks.number.reading.ReadNumber;
import org.jspecify.annotations.Nullable;

/** From a number as an export writes it, and what the export shows of it, to an entry of the import. */
record NumberEntry(NumberReader numbers) {

    static final int LONGEST_TEXT = 512;
    private static final int LONGEST_NAME = 200;
    private static final String TO = " to ";

    /** What an export says of a number besides the number. */
    record Said(
            Shows shows,
            @Nullable Instant until,
            @Nullable Holder holder,
            @Nullable String remark) {

        static Said heldBy(Holder holder) {
            return new Said(Shows.HELD, null, holder, null);
        }

        static Said free() {
            return new Said(Shows.FREE, null, null, null);
        }

        Said with(String more) {
            return new Said(shows, until, holder, joined(remark, more));
        }
    }

    /** One number. */
    ImportRow of(long line, String text, Said said) {
        String shown = cut(text);
        return switch (numbers.read(text)) {
            case ReadNumber.Global(var number, var remarks) ->
                new ImportRow(
                        0,
                        0,
                        line,
                        shown,
                        number,
                        null,
                        null,
                        null,
                        said.shows(),
                        said.until(),
                        said.holder(),
                        null,
                        joined(said.remark(), String.join("; ", remarks)));
            case ReadNumber.Local(var digits, var why) ->
                // What it shows is kept, for an import that says where it is local.
                new ImportRow(
                        0,
                        0,
                        line,
                        shown,
                        null,
                        null,
                        null,
                        null,
                        said.shows(),
                        said.until(),
                        said.holder(),
                        RowOutcome.LOCAL,
                        joined(said.remark(), "a local number, " + digits + ": " + why));
            case ReadNumber.ShortCode(var digits, var emergency) ->
                ImportRow.settled(
                        line,
                        shown,
                        said.holder(),
                        RowOutcome.REJECTED,
                        digits + (emergency ? " is an emergency number" : " is a short code")
                                + ", which nobody can hold");
            case ReadNumber.Unreadable(var why) ->
                ImportRow.settled(line, shown, said.holder(), RowOutcome.REJECTED, why);
        };
    }

    /** A range, both ends included. */
    ImportRow range(long line, String first, String last, @Nullable Integer priority, String name) {
        String text = cut(first + TO + last);
        ReadNumber start = numbers.read(first);
        ReadNumber end = numbers.read(last);
        if (start instanceof ReadNumber.Global(var from, var remarks)
                && end instanceof ReadNumber.Global(var to, var otherRemarks)) {
            if (from.hasExtension() || to.hasExtension()) {
                return refused(line, text, "a range of extensions on one number is no range of numbers to give out");
            }
            if (to.digits() < from.digits()) {
                return refused(line, text, "it ends before it starts");
            }
            String refusal = CreateRange.refusal(new Span(from.digits(), to.digits()));
            return refusal.isEmpty()
                    ? ImportRow.range(
                            line,
                            text,
                            from,
                            to.digits(),
                            priority,
                            name.isBlank() ? cutTo(LONGEST_NAME, text) : cutTo(LONGEST_NAME, name),
                            distinct(remarks, otherRemarks))
                    : refused(line, text, refusal);
        }
        if (start instanceof ReadNumber.Local && end instanceof ReadNumber.Local) {
            return new ImportRow(
                    0,
                    0,
                    line,
                    text,
                    null,
                    null,
                    priority,
                    cutTo(LONGEST_NAME, name.isBlank() ? text : name),
                    null,
                    null,
                    null,
                    RowOutcome.LOCAL,
                    why(start));
        }
        return refused(
                line,
                text,
                start instanceof ReadNumber.Global
                        ? "its end is no number: " + why(end)
                        : "its start is no number: " + why(start));
    }

    /** A row that was local, read once more. */
    ImportRow again(ImportRow local) {
        if (local.shows() != null) {
            return of(local.line(), local.text(), new Said(local.shows(), local.until(), local.holder(), null));
        }
        int to = local.text().indexOf(TO);
        return local.name() == null || to < 0
                ? ImportRow.settled(local.line(), local.text(), local.holder(), RowOutcome.LOCAL, local.reason())
                : range(
                        local.line(),
                        local.text().substring(0, to),
                        local.text().substring(to + TO.length()),
                        local.priority(),
                        local.name());
    }

    static ImportRow refused(long line, String text, String why) {
        return ImportRow.settled(line, cut(text), null, RowOutcome.REJECTED, why);
    }

    private static String why(ReadNumber read) {
        return switch (read) {
            case ReadNumber.Global global -> "it is a number";
            case ReadNumber.Local(var digits, var why) -> "a local number, " + digits + ": " + why;
            case ReadNumber.ShortCode(var digits, var emergency) -> digits + " is a short code";
            case ReadNumber.Unreadable(var why) -> why;
        };
    }

    private static @Nullable String distinct(List<String> remarks, List<String> others) {
        String text =
                Stream.concat(remarks.stream(), others.stream()).distinct().collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    /** Reasons one after the other; null when there is none. */
    static @Nullable String joined(@Nullable String... reasons) {
        String text = Stream.of(reasons)
                .filter(Objects::nonNull)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    static String cut(String text) {
        return cutTo(LONGEST_TEXT, text);
    }

    private static String cutTo(int most, String text) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
