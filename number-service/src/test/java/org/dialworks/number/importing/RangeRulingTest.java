package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialworks.number.range.Span;
import org.junit.jupiter.api.Test;

class RangeRulingTest {

    private static final RangeRuling.Known BERGEN = new RangeRuling.Known("Bergen", "bergen", new Span(100, 199));

    @Test
    void takesWhatNobodyHas() {
        assertThat(RangeRuling.on(new Span(200, 299), "bergen", List.of(BERGEN)).parts())
                .containsExactly(new Span(200, 299));
    }

    @Test
    void takesThePartsThatAreLeftAndSaysWhoHasTheOthers() {
        var ruling = RangeRuling.on(new Span(50, 249), "bergen", List.of(BERGEN));
        assertThat(ruling.outcome()).isEqualTo(RowOutcome.ADDED);
        assertThat(ruling.parts()).containsExactly(new Span(50, 99), new Span(200, 249));
        assertThat(ruling.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("in part", "Bergen", "+100 to +199"));
    }

    @Test
    void whatIsCoveredIsUnchanged() {
        assertThat(RangeRuling.on(new Span(100, 199), "bergen", List.of(BERGEN)).outcome())
                .isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void whatAnotherSiteHasIsAConflict() {
        var ruling = RangeRuling.on(new Span(150, 249), "oslo", List.of(BERGEN));
        assertThat(ruling.outcome()).isEqualTo(RowOutcome.CONFLICT);
        assertThat(ruling.parts()).containsExactly(new Span(200, 249));
        assertThat(ruling.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("site bergen"));
    }
}
