package org.dialworks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.dialworks.platform.problem.Outage;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void knowsAPoolThatHadNoConnectionInTime() {
        var exhausted = new SQLException("Acquisition timeout while waiting for new connection");
        assertThat(Outage.isBehind(new IllegalStateException(exhausted))).isTrue();
    }

    @Test
    void knowsADatabaseThatIsAwayAndADeadlock() {
        assertThat(Outage.isBehind(new SQLException("refused", "08001"))).isTrue();
        assertThat(Outage.isBehind(new SQLException("deadlock detected", "40P01")))
                .isTrue();
    }

    @Test
    void takesAConstraintForNoOutage() {
        assertThat(Outage.isBehind(new SQLException("duplicate key", "23505"))).isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("a bug"))).isFalse();
    }
}
