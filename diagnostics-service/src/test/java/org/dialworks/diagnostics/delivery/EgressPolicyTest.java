package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgressPolicyTest {

    private final EgressPolicy policy = new EgressPolicy(List.of());

    @ParameterizedTest
    @DisplayName("reference case 75: what is not public is refused")
    @ValueSource(
            strings = {
                "169.254.169.254",
                "::1",
                "::",
                "0.0.0.0",
                "127.0.0.1",
                "127.255.0.1",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:0a00:0001::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "::7f00:1",
                "2001:db8::1",
                "192.0.0.170"
            })
    void case75_refusesWhatIsNotPublic(String address) {
        assertThat(policy.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    @DisplayName("reference case 75: an IPv4 address in IPv6 bytes is judged as what it is")
    void case75_judgesMappedBytes() throws UnknownHostException {
        byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffff0a000001");

        assertThat(policy.allows(Inet6Address.getByAddress("x", mapped, -1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2606:4700::1111", "64:ff9b::8.8.8.8", "100.128.0.1", "11.0.0.1"})
    void allowsWhatIsPublic(String address) {
        assertThat(policy.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void allowsThePrivateBlocksThatWereNamed() {
        var some = new EgressPolicy(List.of(AddressBlock.parse("10.1.0.0/16"), AddressBlock.parse("::1")));

        assertThat(some.allows(InetAddress.ofLiteral("10.1.2.3"))).isTrue();
        assertThat(some.allows(InetAddress.ofLiteral("::1"))).isTrue();
        assertThat(some.allows(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
        assertThat(some.allows(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "ten/8", "10.0.0.0/x", "", "fc00::/129", "example.net/8"})
    void refusesWhatIsNoBlock(String text) {
        assertThatThrownBy(() -> AddressBlock.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
