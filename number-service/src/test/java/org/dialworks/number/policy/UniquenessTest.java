package org.dialworks.number.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.policy.Uniqueness.BASE_OR_EXTENSIONS;
import static org.dialworks.number.policy.Uniqueness.EXTENSIONS_APART;
import static org.dialworks.number.policy.Uniqueness.ONE_PER_BASE;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UniquenessTest {

    private static final PhoneNumber BASE = PhoneNumber.of(4755123456L);
    private static final PhoneNumber ONE = new PhoneNumber(4755123456L, "1");
    private static final PhoneNumber TWO = new PhoneNumber(4755123456L, "2");

    @Test
    @DisplayName("reference case 15: +X and +X;ext=1 are different numbers")
    void case15_lyncTakesBothSideBySide() {
        assertThat(EXTENSIONS_APART.clash(BASE, List.of(ONE, TWO))).isEmpty();
        assertThat(EXTENSIONS_APART.clash(ONE, List.of(BASE))).isEmpty();
    }

    @Test
    @DisplayName("reference, base against extension: on Teams they exclude each other, extensions do not")
    void onTeamsABaseNumberAndItsExtensionsExcludeEachOther() {
        assertThat(BASE_OR_EXTENSIONS.clash(BASE, List.of(TWO, ONE))).contains(ONE);
        assertThat(BASE_OR_EXTENSIONS.clash(ONE, List.of(BASE))).contains(BASE);
        assertThat(BASE_OR_EXTENSIONS.clash(ONE, List.of(TWO))).isEmpty();
        assertThat(BASE_OR_EXTENSIONS.clash(ONE, List.of(PhoneNumber.of(4755123457L))))
                .isEmpty();
    }

    @Test
    void strictlyThereIsOneOfThemAll() {
        assertThat(ONE_PER_BASE.clash(ONE, List.of(TWO))).contains(TWO);
        assertThat(ONE_PER_BASE.clash(ONE, List.of(ONE))).isEmpty();
    }

    @Provide
    Arbitrary<Set<PhoneNumber>> taken() {
        return Arbitraries.of("", "1", "2", "3")
                .map(extension -> new PhoneNumber(4755123456L, extension))
                .set();
    }

    /** Whoever is allowed beside the others would have allowed each of them beside himself. */
    @Property(tries = 200)
    void aClashIsMutual(@ForAll Uniqueness uniqueness, @ForAll("taken") Set<PhoneNumber> numbers) {
        for (PhoneNumber one : numbers) {
            for (PhoneNumber other : numbers) {
                assertThat(uniqueness.clash(one, List.of(other)).isPresent())
                        .isEqualTo(uniqueness.clash(other, List.of(one)).isPresent());
            }
        }
    }
}
