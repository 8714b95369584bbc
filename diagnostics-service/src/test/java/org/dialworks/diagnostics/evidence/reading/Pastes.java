package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.Reading;

/** Texts as people paste them. */
final class Pastes {

    static final String TWO_CARDS = """
            Windows IP Configuration

               Host Name . . . . . . . . . . . . : MED01
               Primary Dns Suffix  . . . . . . . : example.net
               Node Type . . . . . . . . . . . . : Hybrid

            Ethernet adapter Server LAN:

               Connection-specific DNS Suffix  . :
               Description . . . . . . . . . . . : vmxnet3 Ethernet Adapter
               Physical Address. . . . . . . . . : 00-50-56-AA-00-01
               DHCP Enabled. . . . . . . . . . . : No
               Autoconfiguration Enabled . . . . : Yes
               Link-local IPv6 Address . . . . . : fe80::c447:d1ef:c29f:c44c%11(Preferred)
               IPv4 Address. . . . . . . . . . . : 10.1.1.5(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.255.0
               Default Gateway . . . . . . . . . : fe80::1%11
                                                   10.1.1.1
               DNS Servers . . . . . . . . . . . : 10.1.1.53
                                                   10.1.1.54
               NetBIOS over Tcpip. . . . . . . . : Enabled

            Ethernet adapter Gateway LAN:

               Connection-specific DNS Suffix  . :
               Description . . . . . . . . . . . : vmxnet3 Ethernet Adapter #2
               Physical Address. . . . . . . . . : 00-50-56-AA-00-02
               DHCP Enabled. . . . . . . . . . . : No
               Autoconfiguration Enabled . . . . : Yes
               IPv4 Address. . . . . . . . . . . : 10.20.20.5(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.255.128
               Default Gateway . . . . . . . . . :
               NetBIOS over Tcpip. . . . . . . . : Enabled
            """;

    static final String ROUTES = """
            ===========================================================================
            Interface List
             13...00 50 56 aa 00 02 ......vmxnet3 Ethernet Adapter #2
             11...00 50 56 aa 00 01 ......vmxnet3 Ethernet Adapter
              1...........................Software Loopback Interface 1
            ===========================================================================

            IPv4 Route Table
            ===========================================================================
            Active Routes:
            Network Destination        Netmask          Gateway       Interface  Metric
                      0.0.0.0          0.0.0.0         10.1.1.1         10.1.1.5    266
                     10.1.1.0    255.255.255.0         On-link          10.1.1.5    266
                   10.20.20.0  255.255.255.128         On-link        10.20.20.5    266
                   10.30.30.7  255.255.255.255       10.20.20.1       10.20.20.5     11
            ===========================================================================
            Persistent Routes:
              Network Address          Netmask  Gateway Address  Metric
                      0.0.0.0          0.0.0.0         10.1.1.1  Default
                   10.30.30.7  255.255.255.255       10.20.20.1       1
            ===========================================================================
            """;

    static final String NETSTAT = """
            Active Connections

              Proto  Local Address          Foreign Address        State           PID
              TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       844
              TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       4312
              TCP    10.1.1.5:49231         10.1.1.9:443           ESTABLISHED     2208
              TCP    [::]:443               [::]:0                 LISTENING       4312
              TCP    [fe80::c447:d1ef%11]:5061 [::]:0              LISTENING       990
              UDP    0.0.0.0:443            *:*                                    77
            """;

    private Pastes() {}

    /** The shortest text of each shape that is known, for tests that break them. */
    static String[] pieces() {
        try (InputStream file = Pastes.class.getResourceAsStream("/evidence/pieces.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).split("%%\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Evidence read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Evidence read(byte[] bytes) {
        try {
            return EvidenceReader.read(new ByteArrayInputStream(bytes), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only reading of a text, all of whose lines are understood. */
    static <R extends Reading> R only(Class<R> type, String text) {
        Evidence evidence = read(text);
        assertThat(evidence.outputs()).hasSize(1);
        assertThat(evidence.outputs().getFirst().unread()).isEmpty();
        return first(type, evidence);
    }

    static <R extends Reading> R first(Class<R> type, Evidence evidence) {
        List<R> all = evidence.all(type);
        assertThat(all).isNotEmpty();
        return all.getFirst();
    }

    static Ipv4Address ip(String text) {
        return Ipv4Address.parse(text).orElseThrow();
    }
}
