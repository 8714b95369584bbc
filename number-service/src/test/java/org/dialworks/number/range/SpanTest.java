package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 60), Arbitraries.longs().between(0, 20))
                .as((first, length) -> new Span(first, first + length));
    }

    @Provide
    Arbitrary<List<Span>> manySpans() {
        return spans().list().ofMaxSize(8);
    }

    private static Set<Long> numbers(List<Span> spans) {
        return spans.stream()
                .flatMap(span ->
                        LongStream.rangeClosed(span.first(), span.last()).boxed())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("reference cases 48 and 49: both ends count")
    void case48_countsBothEnds() {
        assertThat(new Span(14255551000L, 14255551100L).size()).isEqualTo(101);
        assertThat(new Span(14255551000L, 14255551000L).size()).isEqualTo(1);
    }

    @Test
    void refusesToRunDownwards() {
        assertThatThrownBy(() -> new Span(2, 1)).hasMessageContaining("2 to 1");
    }

    @Property
    void whatIsLeftIsWhatTheOthersDoNotHave(@ForAll("spans") Span span, @ForAll("manySpans") List<Span> others) {
        Set<Long> expected = numbers(List.of(span));
        expected.removeAll(numbers(others));
        List<Span> parts = span.minus(others);
        assertThat(numbers(parts)).isEqualTo(expected);
        assertThat(parts.stream().mapToLong(Span::size).sum()).isEqualTo(expected.size());
        assertThat(parts).isSortedAccordingTo((a, b) -> Long.compare(a.first(), b.first()));
    }

    /** The inventory is the union of overlapping ranges, each number once, in whatever order they come. */
    @Property
    void takingOnlyWhatIsLeftGivesTheUnion(@ForAll("manySpans") List<Span> wanted) {
        List<Span> taken = new java.util.ArrayList<>();
        wanted.forEach(span -> taken.addAll(span.minus(taken)));
        assertThat(numbers(taken)).isEqualTo(numbers(wanted));
        assertThat(taken.stream().mapToLong(Span::size).sum())
                .isEqualTo(numbers(wanted).size());
    }
}
