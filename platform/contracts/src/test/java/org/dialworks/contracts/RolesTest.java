package org.dialworks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void anAdministratorMayDoEverything() {
        assertThat(Roles.expand(List.of(Roles.ADMIN))).containsAll(Roles.ALL);
    }

    @Test
    void whoSendsEventsReadsNothing() {
        assertThat(Roles.expand(List.of(Roles.INGEST))).containsExactly(Roles.INGEST);
    }

    @Test
    void aRoleOfAnotherSystemGivesNothing() {
        assertThat(Roles.expand(List.of("superuser", "offline_access"))).isEmpty();
    }

    @Test
    void aNumberAdministratorMayAskAndRead() {
        assertThat(Roles.expand(List.of(Roles.NUMBER_ADMIN)))
                .containsExactlyInAnyOrder(Roles.NUMBER_ADMIN, Roles.REQUESTER, Roles.VIEWER);
    }
}
