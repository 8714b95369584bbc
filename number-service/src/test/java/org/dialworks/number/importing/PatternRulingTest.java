package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dialworks.number.range.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRulingTest {

    @ParameterizedTest
    @CsvSource({
        "'^\\+1555333\\d{4}$', 15553330000, 15553339999",
        "'^\\+1555333[0-9][0-9]{3}$', 15553330000, 15553339999",
        "'^[+]155533[3-5]\\d\\d\\d$', 1555333000, 1555335999",
        "'^\\+4755123000$', 4755123000, 4755123000",
    })
    void digitsAndThenDigitClassesAreARange(String pattern, long first, long last) {
        assertThat(PatternRuling.on(pattern)).isEqualTo(new PatternRuling.Range(new Span(first, last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\+1555\\d{3}1234$",
                "^\\+1555[1-3][4-6]\\d$",
                "\\+1555333\\d{4}",
                "^\\+1555333\\d+$",
                "^\\+1555(333|444)\\d{4}$",
                "^\\+1555333[13]\\d{3}$",
                "^\\+1555333\\d{40}$",
                "^\\+0555333\\d{4}$",
                "^1555333\\d{4}$",
                "^\\+$",
            })
    void whatCouldLeaveGapsIsNone(String pattern) {
        assertThat(PatternRuling.on(pattern)).isInstanceOf(PatternRuling.NoRange.class);
    }

    @Test
    void aTreatmentBecomesARange() throws IOException {
        var read = ReadFiles.text("""
                Identity,Pattern,TargetType,Target,TreatmentPriority
                TR1,^\\+1555333\\d{4}$,Announcement,x,3
                TR2,.*,User,y,4
                """);
        assertThat(read.kind()).isEqualTo(ExportKind.UNASSIGNED_NUMBER_TREATMENT);
        ImportRow range = read.rows().getFirst();
        assertThat(range.name()).isEqualTo("TR1");
        assertThat(range.priority()).isEqualTo(3);
        assertThat(range.lastDigits()).isEqualTo(15553339999L);
        assertThat(read.rows().get(1).outcome()).isEqualTo(RowOutcome.REJECTED);
    }
}
