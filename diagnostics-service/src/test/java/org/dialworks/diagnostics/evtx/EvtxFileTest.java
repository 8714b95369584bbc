package org.dialworks.diagnostics.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvtxFileTest {

    private static final int FIRST_RECORD = LogFile.HEADER + 512;
    private final byte[] file;

    EvtxFileTest() throws IOException {
        file = LogFile.sample("new-user-security.evtx");
    }

    @Test
    void readsEveryRecordInItsOrder() throws IOException {
        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).containsExactly("111", "112", "113", "116");
        assertThat(log.damages()).isEmpty();
        assertThat(log.doubts()).isEmpty();
        assertThat(log.places().getFirst().offset()).isEqualTo(FIRST_RECORD);
    }

    @Test
    void readsEveryChunkAndEveryRecordOfEach() throws IOException {
        // Once another reader took the first record of each chunk only, and none of the last (apache/nifi#2489).
        byte[] three = Arrays.copyOf(file, LogFile.HEADER + 3 * LogFile.CHUNK);
        System.arraycopy(file, LogFile.HEADER, three, LogFile.HEADER + LogFile.CHUNK, LogFile.CHUNK);
        System.arraycopy(file, LogFile.HEADER, three, LogFile.HEADER + 2 * LogFile.CHUNK, LogFile.CHUNK);

        LogFile log = LogFile.read(three);

        assertThat(log.events()).hasSize(12);
        assertThat(log.places()).extracting(EvtxSink.Place::chunk).containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
    }

    @Test
    void readsAChunkThatWasCutOutOfItsFile() throws IOException {
        LogFile log = LogFile.read(Arrays.copyOfRange(file, LogFile.HEADER, file.length));

        assertThat(log.recordIds()).containsExactly("111", "112", "113", "116");
    }

    @Test
    void anElementInARecordWithoutTemplateIsRead() throws IOException {
        LogFile log = LogFile.read(LogFile.sample("MSExchange_Management_wec.evtx"));

        assertThat(log.damages()).isEmpty();
        assertThat(log.events()).hasSize(1);
        assertThat(log.system(0, "EventRecordID")).isEqualTo("3229");
    }

    @Test
    void aWrongChecksumIsSaidAndCostsNothing() throws IOException {
        file[LogFile.HEADER + 52] ^= 1;
        file[124] ^= 1;

        LogFile log = LogFile.read(file);

        assertThat(log.events()).hasSize(4);
        assertThat(log.doubts()).hasSize(2).allMatch(doubt -> doubt.contains("checksum"));
    }

    @Test
    void aFileWithoutChecksumsIsNotDoubted() throws IOException {
        file[120] |= 4;
        Arrays.fill(file, LogFile.HEADER + 52, LogFile.HEADER + 56, (byte) 0);
        Arrays.fill(file, LogFile.HEADER + 124, LogFile.HEADER + 128, (byte) 0);

        LogFile log = LogFile.read(file);

        assertThat(log.events()).hasSize(4);
        assertThat(log.doubts()).isEmpty();
    }

    @Test
    void aDirtyFileIsReadBeyondWhatItsHeadersKnowOf() throws IOException {
        int second = FIRST_RECORD + number(FIRST_RECORD + 4);
        write(LogFile.HEADER + 48, second - LogFile.HEADER);
        file[120] |= 1;

        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).containsExactly("111", "112", "113", "116");
    }

    @Test
    void whatIsLeftOverFromBeforeTheLogBeganAnewIsNotRead() throws IOException {
        int second = FIRST_RECORD + number(FIRST_RECORD + 4);
        int third = second + number(second + 4);
        write(LogFile.HEADER + 48, third - LogFile.HEADER);
        write(third + 8, 900);

        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).containsExactly("111", "112");
    }

    @Test
    void aChunkWithoutItsHeaderIsReadAllTheSame() throws IOException {
        file[LogFile.HEADER] = 'X';

        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).contains("111", "112", "113");
        assertThat(log.doubts()).hasSize(1);
    }

    @Test
    void aChunkThatIsNoneIsSaidAndTheNextOneRead() throws IOException {
        byte[] two = Arrays.copyOf(file, LogFile.HEADER + 2 * LogFile.CHUNK);
        System.arraycopy(file, LogFile.HEADER, two, LogFile.HEADER + LogFile.CHUNK, LogFile.CHUNK);
        Arrays.fill(two, LogFile.HEADER, LogFile.HEADER + LogFile.CHUNK, (byte) 0x55);

        LogFile log = LogFile.read(two);

        assertThat(log.events()).hasSize(4);
        assertThat(log.damages()).hasSize(1);
    }

    @Test
    void aRecordOfNoSizeCostsOnlyItself() throws IOException {
        int second = FIRST_RECORD + number(FIRST_RECORD + 4);
        write(second + 4, 0);

        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).containsExactly("111", "113", "116");
        assertThat(log.damages()).hasSize(1);
        assertThat(log.damages().getFirst()).contains("recordId=2,").contains("a record of 0 bytes");
    }

    @Test
    void aRecordThatIsOverwrittenCostsOnlyItself() throws IOException {
        int second = FIRST_RECORD + number(FIRST_RECORD + 4);
        Arrays.fill(file, second + 24, second + 60, (byte) 0xEE);

        LogFile log = LogFile.read(file);

        assertThat(log.recordIds()).contains("111").doesNotContain("112");
        assertThat(log.damages()).isNotEmpty();
    }

    @Test
    void aFileThatIsCutOffGivesWhatIsLeft() throws IOException {
        int third = FIRST_RECORD + number(FIRST_RECORD + 4);
        third += number(third + 4);

        LogFile log = LogFile.read(Arrays.copyOf(file, third + 100));

        assertThat(log.recordIds()).startsWith("111", "112").doesNotContain("116");
        assertThat(log.damages().getFirst()).contains("cut off");
    }

    @Test
    void noFileMakesItFail() throws IOException {
        byte[] sound = file.clone();
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            System.arraycopy(sound, 0, file, 0, file.length);
            int end = FIRST_RECORD + 8000;
            int spoiled = 1 + random.nextInt(40);
            for (int i = 0; i < spoiled; i++) {
                file[LogFile.HEADER + random.nextInt(end - LogFile.HEADER)] = (byte) random.nextInt(256);
            }

            LogFile log = LogFile.read(Arrays.copyOf(file, file.length - random.nextInt(200) * random.nextInt(300)));

            assertThat(log.events().size()).as("seed %d", seed).isLessThanOrEqualTo(10);
        }
    }

    private int number(int at) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private void write(int at, int number) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
    }
}
