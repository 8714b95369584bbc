package org.dialworks.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerLimitTest {

    @Test
    void countsEachCallerByItself() {
        var limit = new CallerLimit(1, 2, 100);

        assertThat(limit.count("a").allowed()).isTrue();
        assertThat(limit.count("a").remaining()).isZero();
        CallerLimit.Decision refused = limit.count("a");
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.seconds()).isEqualTo(1);
        assertThat(limit.count("b").allowed()).isTrue();
    }

    @Test
    void networksAreAddressesOrTheLineOfAnIpv6Address() {
        assertThat(ClientNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientNetwork.of("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientNetwork.of("2001:db8:1:2::1"));
        assertThat(ClientNetwork.of("2001:db8:1:2::1")).isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
        assertThat(ClientNetwork.of("fe80:0:0:0:1:2:3:4%0")).isEqualTo("fe80000000000000/64");
        assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
