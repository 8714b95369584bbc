package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.SipTrace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however it is broken, fails a parser, and none takes more time than its length. */
class HostileTextTest {

    private static final List<String> WHOLE = Stream.concat(
                    Stream.of(Pastes.TWO_CARDS, Pastes.ROUTES, Pastes.NETSTAT), Stream.of(Pastes.pieces()))
            .toList();

    @Property(tries = 400)
    void piecesOfOutputsInAnyOrderNeverFail(@ForAll("shuffled") String text) {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> shuffled() {
        Arbitrary<String> piece = Arbitraries.of(WHOLE)
                .flatMap(whole -> Arbitraries.integers()
                        .between(0, whole.length())
                        .tuple2()
                        .map(cut ->
                                whole.substring(Math.min(cut.get1(), cut.get2()), Math.max(cut.get1(), cut.get2()))));
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars(" .:=[]-#\t\r\n\0<>{}(){};\"'%\\/0159afFXvmco\u00e4\u202e")
                .ofMaxLength(40);
        return Arbitraries.oneOf(piece, piece, noise).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 150)
    void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            hold(EvidenceReader.read(new ByteArrayInputStream(bytes), Optional.empty()));
        } catch (NotTextException e) {
            assertThat(e.detail()).isNotBlank();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What holds of every reading: places exist, outputs are in order, nothing that cannot be shown is kept. */
    private static void hold(Evidence evidence) {
        int last = 0;
        for (Output output : evidence.outputs()) {
            assertThat(output.firstLine()).isGreaterThan(0).isLessThanOrEqualTo(output.lastLine());
            assertThat(output.lastLine()).isGreaterThanOrEqualTo(last);
            last = output.lastLine();
            assertThat(output.unread()).hasSizeLessThanOrEqualTo(output.unreadLines());
            output.unread().forEach(unread -> shown(unread.place()));
        }
    }

    private static void shown(Place place) {
        assertThat(place.text().length()).isLessThanOrEqualTo(Place.LONGEST);
        assertThat(place.text().chars().noneMatch(c -> c == 0 || c == 0x1B)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " . . . . : ",
                ": ",
                "= ",
                "[X] ",
                "0 ",
                "1...",
                "1.1.1.1 ",
                "TCP ",
                "-> ",
                "<- ",
                "a; ms-diagnostics: ",
                "\"=\"",
                "0x8",
                "-2147",
                "(((",
                "))): ",
                " : ",
                "HTTP://+:",
                "::",
                "~31bf3856ad364e35~",
                "10.1.1.1:5->",
                "12:13:",
                "a=b;",
                "KB123456  ",
                "  "
            })
    void timeGrowsWithTheLengthAlone(String pattern) {
        String line = pattern.repeat(TextLines.LONGEST / pattern.length());
        byte[] text = (line + "\n" + (pattern + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);

        assertTimeout(Duration.ofSeconds(5), () -> hold(Pastes.read(text)));
    }

    @Test
    void aLineWithoutEndIsCutAndSaysSo() {
        byte[] bytes = new byte[3 * TextLines.LONGEST];
        Arrays.fill(bytes, (byte) '7');

        Evidence evidence = Pastes.read(bytes);

        assertThat(evidence.outputs().getFirst().unreadLines()).isEqualTo(1);
    }

    @Test
    void markupAndControlCharactersStayText() {
        Evidence evidence = Pastes.read("TCP <script>alert(1)</script>:443 0.0.0.0:0 LISTENING\n\u001B[31m 7\u0000\n");

        assertThat(evidence.outputs()).allSatisfy(output -> output.unread().forEach(unread -> shown(unread.place())));
    }

    @Test
    void aTraceOfAnyLengthKeepsABoundedNumberOfMessages() throws Exception {
        byte[] message = "OPTIONS sip:a@10.1.1.1 SIP/2.0\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        int times = SipTrace.MOST_MESSAGES + 10;

        Evidence evidence = EvidenceReader.read(new Repeated(message, times), Optional.empty());

        SipTrace trace = evidence.all(SipTrace.class).getFirst();
        assertThat(trace.messages()).hasSize(SipTrace.MOST_MESSAGES);
        assertThat(trace.messagesSeen()).isEqualTo(times);
    }

    @Test
    void tooManyRowsAreReportedAndNotKept() throws Exception {
        byte[] row = "  TCP    0.0.0.0:443   0.0.0.0:0   LISTENING   4312\r\n".getBytes(StandardCharsets.UTF_8);

        Evidence evidence = EvidenceReader.read(new Repeated(row, Notes.MOST_ROWS + 100), Optional.empty());

        Output output = evidence.outputs().getFirst();
        assertThat(output.kind()).isEqualTo(OutputKind.NETSTAT);
        assertThat(output.unreadLines()).isEqualTo(100);
        assertThat(output.unread()).hasSize(Output.MOST_UNREAD);
    }

    /** The same bytes many times, without holding them. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private final long length;
        private long at;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes;
            this.length = bytes.length * times;
        }

        @Override
        public int read() {
            return at == length ? -1 : bytes[(int) (at++ % bytes.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int some = (int) Math.min(count, length - at);
            for (int i = 0; i < some; i++) {
                into[offset + i] = bytes[(int) (at++ % bytes.length)];
            }
            return some == 0 && count > 0 ? -1 : some;
        }
    }
}
