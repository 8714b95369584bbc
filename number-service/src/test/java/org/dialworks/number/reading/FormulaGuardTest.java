package org.dialworks.number.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

    @Test
    void aFormulaGetsAnApostropheAndWhatIsNoneStaysAsItIs() {
        assertThat(FormulaGuard.on("=1+1")).isEqualTo("'=1+1");
        assertThat(FormulaGuard.on("'=1+1")).isEqualTo("''=1+1");
        assertThat(FormulaGuard.on("O'Hara")).isEqualTo("O'Hara");
        assertThat(FormulaGuard.off("'s-Gravenhage")).isEqualTo("'s-Gravenhage");
        assertThat(FormulaGuard.off("'+4755123456")).isEqualTo("+4755123456");
    }

    @Property
    void offUndoesOn(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '@'}) @CharRange(from = 'a', to = 'c') String text) {
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
        assertThat(FormulaGuard.on(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@");
    }
}
