package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several outputs in one paste, of several hosts, in several encodings. */
class TellingApartTest {

    private static final String GERMAN_NETSTAT = """
            Aktive Verbindungen

              Proto  Lokale Adresse         Remoteadresse          Status           PID
              TCP    0.0.0.0:443            0.0.0.0:0              ABHÖREN         4312
            """;

    @Test
    void outputsThatFollowEachOtherAreToldApartWithoutAnyPrompt() {
        Evidence evidence = Pastes.read(Pastes.TWO_CARDS + Pastes.ROUTES + Pastes.NETSTAT);

        assertThat(evidence.outputs())
                .extracting(Output::kind)
                .containsExactly(OutputKind.IPCONFIG, OutputKind.ROUTE_PRINT, OutputKind.NETSTAT);
        assertThat(evidence.all(IpConfiguration.class).getFirst().adapters()).hasSize(2);
        assertThat(evidence.all(RouteTable.class).getFirst().persistent()).hasSize(2);
        assertThat(evidence.all(SocketTable.class).getFirst().sockets()).hasSize(6);
        assertThat(evidence.outputs())
                .allSatisfy(output -> assertThat(output.unread()).isEmpty());
        var route = evidence.all(RouteTable.class).getFirst().active().getFirst();
        assertThat(route.place().output()).isEqualTo(2);
        assertThat(evidence.outputs().get(1).firstLine())
                .isEqualTo(Pastes.TWO_CARDS.lines().count() + 1);
    }

    @Test
    void promptsNameTheCommandsAndRemoteOnesTheHost() {
        Evidence evidence = Pastes.read("""
                C:\\Users\\admin>ipconfig /all

                %s
                C:\\Users\\admin>cd \\

                C:\\>
                [fe01.example.net]: PS C:\\> netstat -aon

                %s""".formatted(Pastes.TWO_CARDS, Pastes.NETSTAT));

        assertThat(evidence.outputs()).hasSize(2);
        assertThat(evidence.outputs().getFirst().command()).contains("ipconfig /all");
        assertThat(evidence.outputs().getLast().command()).contains("netstat -aon");
        assertThat(evidence.hosts()).containsExactly("med01", "fe01");
        assertThat(evidence.of("med01").all(SocketTable.class)).isEmpty();
    }

    @Test
    void twoHostsInOnePasteAreTwoOutputsAndWhatNamesNoneProvesNothing() {
        Evidence evidence = Pastes.read(Pastes.TWO_CARDS + Pastes.TWO_CARDS.replace("MED01", "MED02") + Pastes.NETSTAT);

        assertThat(evidence.hosts()).containsExactly("med01", "med02");
        assertThat(evidence.all(IpConfiguration.class))
                .hasSize(2)
                .allSatisfy(
                        configuration -> assertThat(configuration.adapters()).hasSize(2));
        assertThat(evidence.of("med02").all(IpConfiguration.class)).hasSize(1);
        assertThat(evidence.of("med02").all(SocketTable.class)).isEmpty();
    }

    @Test
    void routeTablesOfTwoHostsDoNotRunTogether() {
        Evidence evidence = Pastes.read(Pastes.ROUTES + Pastes.ROUTES);

        assertThat(evidence.all(RouteTable.class)).hasSize(2).allSatisfy(table -> {
            assertThat(table.interfaces()).hasSize(3);
            assertThat(table.active()).hasSize(4);
        });
    }

    @Test
    void theSenderMayNameTheHost() throws Exception {
        Evidence evidence = EvidenceReader.read(
                new ByteArrayInputStream(Pastes.NETSTAT.getBytes(StandardCharsets.UTF_8)),
                Optional.of("MED01.example.net"));

        assertThat(evidence.hosts()).containsExactly("med01");
    }

    @Test
    void theCollectorsLineNamesHostAndCommand() {
        Evidence evidence = Pastes.read("#### dialworks evidence of MED01: route print\n" + Pastes.ROUTES);

        assertThat(evidence.outputs()).singleElement().satisfies(output -> {
            assertThat(output.host()).contains("med01");
            assertThat(output.command()).contains("route print");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "IBM850", "IBM437", "windows-1252"})
    void case68_everyEncodingGivesTheSameFacts(String charset) {
        String text = (GERMAN_NETSTAT + Pastes.ROUTES).replace("\n", "\r\n");

        assertThat(Pastes.read(text.getBytes(Charset.forName(charset)))).isEqualTo(Pastes.read(text));
    }

    @Test
    void case68_aByteOrderMarkChangesNothing() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Pastes.read(("\uFEFF" + GERMAN_NETSTAT).getBytes(charset)))
                    .isEqualTo(Pastes.read(GERMAN_NETSTAT));
        }
    }

    @Test
    void filesInTwoEncodingsPutTogetherRead() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GERMAN_NETSTAT.getBytes(Charset.forName("IBM850")));
        bytes.writeBytes(GERMAN_NETSTAT.getBytes(StandardCharsets.UTF_8));

        assertThat(Pastes.read(bytes.toByteArray()).all(SocketTable.class))
                .flatExtracting(SocketTable::sockets)
                .extracting(socket -> socket.state().orElseThrow())
                .containsExactly("ABHÖREN", "ABHÖREN");
    }

    @Test
    void anEventLogIsSentElsewhereAndWhatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read("ElfFile\0rest".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("/events");
        assertThatThrownBy(() -> read(new byte[4000]))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("not text");
    }

    @Test
    void whatIsNotKnownIsReportedWithItsLine() {
        Evidence evidence = Pastes.read("Room 12 is too warm\nand 13 too cold\n");

        assertThat(evidence.outputs()).singleElement().satisfies(output -> {
            assertThat(output.kind()).isEqualTo(OutputKind.UNKNOWN);
            assertThat(output.unreadLines()).isEqualTo(2);
            assertThat(output.unread().getFirst().place().text()).isEqualTo("Room 12 is too warm");
        });
    }

    private static Evidence read(byte[] bytes) throws java.io.IOException {
        return EvidenceReader.read(new ByteArrayInputStream(bytes), Optional.empty());
    }
}
