package org.dialworks.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random patterns, in what .NET and Java read alike, and random strings. */
class PatternLawsTest {

    @Property(tries = 1000)
    void findsWhatJavaFindsWhereBothReadAlike(@ForAll("patterns") String pattern, @ForAll("dialled") String dialled) {
        var match = DialPattern.parse(pattern).find(dialled);
        Matcher java = Pattern.compile(pattern).matcher(dialled);
        assertThat(match.isPresent()).isEqualTo(java.find());
        match.ifPresent(found -> {
            assertThat(found.start()).isEqualTo(java.start());
            assertThat(found.end()).isEqualTo(java.end());
            assertThat(IntStream.rangeClosed(0, java.groupCount()).mapToObj(found::group))
                    .as(pattern + " in " + dialled)
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, java.groupCount())
                            .mapToObj(group -> java.group(group) == null ? "" : java.group(group))
                            .toList());
        });
    }

    @Property(tries = 1000)
    void groupsThatStandAtAPlainPlaceTakeWhatTheMatcherGivesThem(
            @ForAll("patterns") String pattern, @ForAll("dialled") String dialled) {
        DialPattern read = DialPattern.parse(pattern);
        read.find(dialled)
                .ifPresent(found -> assertThat(
                                IntStream.rangeClosed(0, read.groups()).mapToObj(read.matchIn(dialled)::group))
                        .as(pattern + " in " + dialled)
                        .containsExactlyElementsOf(IntStream.rangeClosed(0, read.groups())
                                .mapToObj(found::group)
                                .toList()));
    }

    @Property(tries = 200)
    void theAutomatonFindsTheFirstThatEachByItselfFinds(
            @ForAll("sets") List<String> patterns, @ForAll("manyDialled") List<String> dialled) {
        PatternSet set = PatternSet.firstOf(read(patterns));
        for (String each : dialled) {
            assertThat(set.findIn(each)).as(each).isEqualTo(set.oneByOne(each));
        }
    }

    @Property(tries = 200)
    void theAutomatonFindsAllThatEachByItselfFinds(
            @ForAll("sets") List<String> patterns, @ForAll("manyDialled") List<String> dialled) {
        PatternSet set = PatternSet.allOf(read(patterns));
        for (String each : dialled) {
            assertThat(set.findIn(each)).as(each).isEqualTo(set.oneByOne(each));
        }
    }

    @Property(tries = 100)
    void anAutomatonAtItsLimitFindsTheSame(
            @ForAll("sets") List<String> patterns, @ForAll("manyDialled") List<String> dialled) {
        PatternSet set = PatternSet.of(read(patterns), false, 3);
        for (String each : dialled) {
            assertThat(set.findIn(each)).as(each).isEqualTo(set.oneByOne(each));
        }
    }

    private static List<DialPattern> read(List<String> patterns) {
        return patterns.stream().map(DialPattern::parse).toList();
    }

    @Provide
    Arbitrary<String> dialled() {
        return Arbitraries.strings().withChars("0123+*;").ofMaxLength(8);
    }

    @Provide
    Arbitrary<List<String>> manyDialled() {
        return dialled().list().ofSize(20);
    }

    @Provide
    Arbitrary<List<String>> sets() {
        return patterns().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Combinators.combine(
                        Arbitraries.of("", "^", "^", "^", "^(?!0)", "^(?!12|3$)", "^(?=\\d+)"),
                        alternation(2),
                        Arbitraries.of("", "$", "$", "(?!3)", "(?=1)\\d*$"))
                .as((start, body, end) -> start + body + end)
                .filter(pattern -> !pattern.isEmpty());
    }

    private Arbitrary<String> alternation(int depth) {
        return sequence(depth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(parts -> parts.size() == 1 ? parts.getFirst() : "(?:" + String.join("|", parts) + ")");
    }

    private Arbitrary<String> sequence(int depth) {
        return piece(depth).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    }

    /** A group that must come twice is left out: Java lets a round that takes nothing stand for both, .NET does not. */
    private Arbitrary<String> piece(int depth) {
        Arbitrary<String> single = quantified(
                Arbitraries.of("0", "1", "2", "\\d", "[12]", "[^0]", "\\+", "\\*", ".", "\\D"), "{2}", "{2,}");
        if (depth == 0) {
            return single;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, single), Tuple.of(1, group(depth, "(")), Tuple.of(1, group(depth, "(?:")));
    }

    private Arbitrary<String> group(int depth, String open) {
        return quantified(Arbitraries.lazy(() -> alternation(depth - 1)).map(body -> open + body + ")"), "", "?");
    }

    private static Arbitrary<String> quantified(Arbitrary<String> body, String... more) {
        return Combinators.combine(
                        body,
                        Arbitraries.oneOf(
                                Arbitraries.of("", "", "", "?", "*", "+", "{1,3}", "??", "*?"), Arbitraries.of(more)))
                .as((text, quantifier) -> text + quantifier);
    }
}
