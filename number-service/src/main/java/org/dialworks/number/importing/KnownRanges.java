package org.dialworks.number.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialworks.number.range.Span;

/** The ranges that there are, which never overlap, by their first number. */
final class KnownRanges {

    private final TreeMap<Long, RangeRuling.Known> byFirst = new TreeMap<>();

    void add(RangeRuling.Known range) {
        byFirst.put(range.span().first(), range);
    }

    /** Those that share a number with the span, in ascending order. */
    List<RangeRuling.Known> meeting(Span span) {
        Map.Entry<Long, RangeRuling.Known> before = byFirst.floorEntry(span.first());
        long from = before == null ? span.first() : before.getKey();
        return byFirst.subMap(from, true, span.last(), true).values().stream()
                .filter(range -> range.span().meets(span))
                .toList();
    }
}
