package org.dialworks.number.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FindingIdTest {

    @Property
    void readsBackWhatItWrites(
            @ForAll FindingKind kind,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long digits,
            @ForAll boolean extended,
            @ForAll String subject) {
        FindingId id = FindingId.of(kind, digits, extended ? "12" : "", subject);
        assertThat(FindingId.parse(id.toString())).contains(id);
    }

    @Test
    void isTheNameOfNothingElse() {
        assertThat(List.of(
                        "",
                        "held-twice",
                        "held-twice.1.0",
                        "held-thrice.1.0000000000000000",
                        "held-twice.x1.0000000000000000"))
                .allMatch(text -> FindingId.parse(text).isEmpty());
    }

    @Test
    void everyKindIsAskedForInItsOrder() {
        assertThat(Findings.QUESTIONS).extracting(Question::kind).containsExactly(FindingKind.values());
    }
}
