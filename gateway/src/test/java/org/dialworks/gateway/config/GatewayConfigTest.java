package org.dialworks.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.dialworks.gateway.door.TestDoor;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    private final GatewayConfig config = TestDoor.config(Map.of());

    @Test
    void theListenerIsLocalAndBounded() {
        assertThat(config.http().host()).isEqualTo("127.0.0.1");
        assertThat(config.http().maxBody().asLongValue()).isEqualTo(64 * 1024 * 1024);
        assertThat(config.http().maxHeaders().asLongValue()).isEqualTo(16 * 1024);
        assertThat(config.http().maxRequestLine().asLongValue()).isEqualTo(8 * 1024);
        assertThat(config.http().idleTimeout()).isEqualTo(Duration.ofSeconds(75));
        assertThat(config.http().headersWithin()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everyCallToAServiceHasAnEnd() {
        assertThat(config.proxy().connectWithin()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.proxy().acquireWithin()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.proxy().responseWithin()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.proxy().idleTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.proxy().wholeWithin()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.http().idleTimeout()).isGreaterThan(config.proxy().responseWithin());
    }

    @Test
    void callersAreLimitedAndTokensShort() {
        assertThat(config.limits().perSecond()).isEqualTo(200);
        assertThat(config.limits().burst()).isEqualTo(400);
        assertThat(config.issuer().enabled()).isTrue();
        assertThat(config.issuer().tokenLife()).isEqualTo(Duration.ofHours(1));
        assertThat(config.live().heartbeat()).isEqualTo(Duration.ofSeconds(15));
    }
}
