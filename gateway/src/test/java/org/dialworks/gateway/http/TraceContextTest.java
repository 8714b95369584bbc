package org.dialworks.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceContextTest {

    private static final String VALID = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void continuesAValidTrace() {
        assertThat(TraceContext.continueOrBegin(VALID, true).traceParent()).isEqualTo(VALID);
        assertThat(TraceContext.continueOrBegin(VALID, true).traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void theCallerDoesNotDecideWhatIsRecorded() {
        assertThat(TraceContext.continueOrBegin(VALID, false).traceParent())
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");
        assertThat(TraceContext.continueOrBegin(null, false).sampled()).isFalse();
        assertThat(TraceContext.continueOrBegin(VALID, true).spanId()).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void beginsOneWhereThereIsNone() {
        String begun = TraceContext.continueOrBegin(null, true).traceParent();

        assertThat(begun).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(TraceContext.continueOrBegin(begun, true).traceParent()).isEqualTo(begun);
        assertThat(TraceContext.continueOrBegin(null, true).traceParent()).isNotEqualTo(begun);
    }

    @Test
    void doesNotContinueWhatIsNoTrace() {
        for (String text : new String[] {
            "",
            "x",
            VALID.toUpperCase(Locale.ROOT),
            VALID.replace("00-0", "ff-0"),
            VALID + "-x",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333\r-01",
        }) {
            assertThat(TraceContext.continueOrBegin(text, true).traceParent()).isNotEqualTo(text);
        }
    }
}
