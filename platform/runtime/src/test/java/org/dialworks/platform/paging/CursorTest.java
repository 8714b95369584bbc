package org.dialworks.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dialworks.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void keepsThePartsOfAKey() {
        Instant at = Instant.parse("2026-01-31T08:15:02.123Z");
        UUID id = UUID.fromString("0beaf0dc-0000-4000-8000-000000000001");
        List<String> parts = Cursor.decode(Cursor.encode(at, id, 42L));
        assertThat(Cursor.instant(parts.get(0))).isEqualTo(at);
        assertThat(Cursor.id(parts.get(1))).isEqualTo(id);
        assertThat(Cursor.number(parts.get(2))).isEqualTo(42);
    }

    @Test
    void aPlaceThatSomebodyMadeUpIsAProblemOfAfter() {
        refuses(() -> Cursor.decode("%"));
        refuses(() -> Cursor.instant("yesterday"));
        refuses(() -> Cursor.id("1"));
        refuses(() -> Cursor.number("many"));
    }

    private static void refuses(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("after must be the next of a page of this list");
    }
}
