package org.dialworks.number.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.number.range.CreateRange;
import org.dialworks.number.range.Span;
import org.dialworks.number.reading.NumberReader;
import org.dialworks.number.reading.ReadNumber;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one kind of export: which number, and who or what has it. */
final class RowReader {

    private static final int LONGEST_TEXT = 512;

    private final ExportKind kind;
    private final NumberReader numbers;

    RowReader(ExportKind kind, NumberReader numbers) {
        this.kind = kind;
        this.numbers = numbers;
    }

    /** What a row says; at least one entry, so that every row can be reported. */
    List<ImportRow> read(ExportRow row) {
        return kind.holder().map(holder -> holders(row, holder)).orElseGet(() -> List.of(range(row)));
    }

    private List<ImportRow> holders(ExportRow row, HolderKind holderKind) {
        var entries = new ArrayList<ImportRow>();
        Optional<String> line = row.cell("LineURI", "OnPremLineURI");
        if (line.isEmpty() && kind == ExportKind.EX_UM_CONTACT) {
            line = row.cell("DisplayNumber");
        }
        line.ifPresent(text -> entries.add(holder(row, text, holderKind, LineKind.PRIMARY)));
        if (kind.hasPrivateLine()) {
            row.cell("PrivateLine").ifPresent(text -> entries.add(holder(row, text, holderKind, LineKind.PRIVATE)));
        }
        if (entries.isEmpty()) {
            entries.add(ImportRow.settled(
                    row.line(),
                    "",
                    identify(row, holderKind, LineKind.PRIMARY).orElse(null),
                    RowOutcome.IGNORED,
                    "it has no number"));
        }
        return entries;
    }

    private ImportRow holder(ExportRow row, String text, HolderKind holderKind, LineKind lineKind) {
        Optional<Holder> identified = identify(row, holderKind, lineKind);
        if (identified.isEmpty()) {
            return ImportRow.settled(
                    row.line(),
                    cut(text),
                    null,
                    RowOutcome.REJECTED,
                    "there is no SipAddress, UserPrincipalName or Identity to know the holder by");
        }
        Holder holder = identified.get();
        return switch (numbers.read(text)) {
            case ReadNumber.Global(var number, var remarks) ->
                ImportRow.holding(row.line(), cut(text), number, holder, joined(remarks));
            case ReadNumber.Local(var digits, var why) ->
                ImportRow.settled(
                        row.line(), cut(text), holder, RowOutcome.REJECTED, "a local number, " + digits + ": " + why);
            case ReadNumber.ShortCode(var digits, var emergency) ->
                ImportRow.settled(
                        row.line(),
                        cut(text),
                        holder,
                        RowOutcome.REJECTED,
                        digits + (emergency ? " is an emergency number" : " is a short code")
                                + ", which nobody can hold");
            case ReadNumber.Unreadable(var why) ->
                ImportRow.settled(row.line(), cut(text), holder, RowOutcome.REJECTED, why);
        };
    }

    private Optional<Holder> identify(ExportRow row, HolderKind holderKind, LineKind lineKind) {
        Optional<String> id = holderKind == HolderKind.RESPONSE_GROUP
                ? row.cell("Identity", "PrimaryUri", "Name")
                : row.cell(
                        "SipAddress",
                        "PrimaryUri",
                        "UserPrincipalName",
                        "Identity",
                        "SamAccountName",
                        "DistinguishedName");
        return id.filter(text -> text.length() <= LONGEST_TEXT)
                .map(text -> text.regionMatches(true, 0, "sip:", 0, 4) ? text.toLowerCase(Locale.ROOT) : text)
                .map(text -> new Holder(
                        holderKind,
                        text,
                        lineKind,
                        row.cell("DisplayName", "Name").map(RowReader::cut).orElse(null),
                        row.cell("RegistrarPool", "Pool", "OwnerPool", "ApplicationPool")
                                .map(RowReader::cut)
                                .orElse(null)));
    }

    private ImportRow range(ExportRow row) {
        String first = row.cell("NumberRangeStart").orElse("");
        String last = row.cell("NumberRangeEnd").orElse("");
        String text = cut(first + " to " + last);
        if (kind == ExportKind.CALL_PARK_ORBIT) {
            return ImportRow.settled(
                    row.line(), text, null, RowOutcome.IGNORED, "call park orbits are no telephone numbers");
        }
        ReadNumber start = numbers.read(first);
        ReadNumber end = numbers.read(last);
        if (!(start instanceof ReadNumber.Global(var from, var remarks))) {
            return ImportRow.settled(row.line(), text, null, RowOutcome.REJECTED, "NumberRangeStart: " + why(start));
        }
        if (!(end instanceof ReadNumber.Global(var to, var otherRemarks))) {
            return ImportRow.settled(row.line(), text, null, RowOutcome.REJECTED, "NumberRangeEnd: " + why(end));
        }
        if (from.hasExtension() || to.hasExtension()) {
            return ImportRow.settled(
                    row.line(),
                    text,
                    null,
                    RowOutcome.REJECTED,
                    "a range of extensions on one number is no range of numbers to give out");
        }
        if (to.digits() < from.digits()) {
            return ImportRow.settled(row.line(), text, null, RowOutcome.REJECTED, "it ends before it starts");
        }
        String refusal = CreateRange.refusal(new Span(from.digits(), to.digits()));
        if (!refusal.isEmpty()) {
            return ImportRow.settled(row.line(), text, null, RowOutcome.REJECTED, refusal);
        }
        return ImportRow.range(
                row.line(),
                text,
                from,
                to.digits(),
                row.cell("Priority").flatMap(RowReader::integer).orElse(null),
                row.cell("Identity", "Name").map(RowReader::name).orElse(text),
                remarks.equals(otherRemarks)
                        ? joined(remarks)
                        : joined(List.of(joinedOr(remarks), joinedOr(otherRemarks))));
    }

    private static String why(ReadNumber read) {
        return switch (read) {
            case ReadNumber.Global global -> "it is a number";
            case ReadNumber.Local(var digits, var why) -> "a local number, " + digits + ": " + why;
            case ReadNumber.ShortCode(var digits, var emergency) -> digits + " is a short code";
            case ReadNumber.Unreadable(var why) -> why;
        };
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String joinedOr(List<String> remarks) {
        return String.join("; ", remarks);
    }

    private static @Nullable String joined(List<String> remarks) {
        String text = String.join(
                "; ", remarks.stream().filter(remark -> !remark.isEmpty()).toList());
        return text.isEmpty() ? null : text;
    }

    private static String name(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
