package org.dialworks.diagnostics.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dialworks.diagnostics.evidence.RouteTable.Route;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Place HERE = new Place(1, 1, "here");

    @Property(tries = 200)
    void anAddressReadsAsItIsWritten(@ForAll int bits) {
        var address = new Ipv4Address(bits);

        assertThat(Ipv4Address.parse(address.toString())).contains(address);
    }

    @Property(tries = 200)
    void aNetworkHoldsItsAddressesAndItsMaskGivesItBack(@ForAll int bits, @ForAll @IntRange(max = 32) int prefix) {
        var address = new Ipv4Address(bits);
        var network = new Ipv4Network(address, prefix);

        assertThat(network.contains(address)).isTrue();
        assertThat(Ipv4Network.of(address, network.mask())).contains(network);
    }

    @Test
    void whatIsNoAddressIsNone() {
        for (String text : List.of("", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1..2.3", "a.b.c.d", "1.2.3.4 ", "0x7f.1")) {
            assertThat(Ipv4Address.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void aMaskWithAHoleMakesNoNetwork() {
        assertThat(Ipv4Network.of(ip("10.0.0.0"), ip("255.0.255.0"))).isEmpty();
    }

    @Test
    void theLongestPrefixWinsThenTheLowestMetric() {
        Route supernet = route("10.0.0.0", 8, "10.2.0.1", 1L);
        Route slow = route("10.3.0.0", 16, "10.2.0.1", 50L);
        Route fast = route("10.3.0.0", 16, "10.1.0.1", 5L);
        var table = new RouteTable(List.of(), List.of(supernet, slow, fast), List.of(), List.of());

        assertThat(table.winner(ip("10.3.4.5"))).contains(fast);
        assertThat(table.winner(ip("10.9.9.9"))).contains(supernet);
        assertThat(table.winner(ip("192.168.1.1"))).isEmpty();
    }

    @Test
    void aPersistentRouteIsTheTwinOfTheActiveOneThatLeadsTheSameWay() {
        Route active = route("10.3.0.0", 16, "10.2.0.1", 5L);
        Route persistent = new Route(active.destination(), active.gateway(), Optional.empty(), Optional.of(1L), HERE);
        var table = new RouteTable(List.of(), List.of(active), List.of(persistent), List.of());

        assertThat(table.persistentTwin(active)).contains(persistent);
        assertThat(table.persistentTwin(route("10.4.0.0", 16, "10.2.0.1", 5L))).isEmpty();
    }

    @Test
    void anOutputThatNamesNoHostBelongsToNoneOfSeveral() {
        Output netstat = output(1, Optional.empty());
        Output first = output(2, Optional.of("med01"));
        Output second = output(3, Optional.of("fe01"));

        assertThat(new Evidence(List.of(netstat, first)).of("med01").outputs()).containsExactly(netstat, first);
        assertThat(new Evidence(List.of(netstat, first, second)).of("med01").outputs())
                .containsExactly(first);
        assertThat(new Evidence(List.of(netstat, first, second)).hosts()).containsExactly("med01", "fe01");
    }

    @Test
    void case58_aSerialIsFoundAlsoWhenWrittenLastByteFirst() {
        var certificate = new Certificates.Certificate(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Stated<>("8714cfa7fb0252", HERE)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                HERE);
        var installed = new Certificates(List.of(certificate));

        assertThat(installed.withSerial("5202FBA7CF1487")).contains(certificate);
        assertThat(installed.withSerial("8714CFA7FB0252")).contains(certificate);
        assertThat(installed.withSerial("5202FBA7CF1488")).isEmpty();
    }

    private static Output output(int number, Optional<String> host) {
        return new Output(number, OutputKind.UNKNOWN, Optional.empty(), host, 1, 1, new NothingRead(), List.of(), 0);
    }

    private static Route route(String destination, int prefix, String gateway, long metric) {
        return new Route(
                new Ipv4Network(ip(destination), prefix),
                Optional.of(ip(gateway)),
                Optional.of(ip("10.2.0.10")),
                Optional.of(metric),
                HERE);
    }

    private static Ipv4Address ip(String text) {
        return Ipv4Address.parse(text).orElseThrow();
    }
}
