package org.dialworks.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.dialworks.diagnostics.evtx.EvtxFile;
import org.dialworks.diagnostics.evtx.EvtxSink;
import org.dialworks.diagnostics.evtx.XmlElement;

/**
 * A large .evtx file read on one thread, each record to its whole XML. The file repeats a chunk that is filled with the
 * last record of a real one, each with a number of its own.
 */
final class ReadingLogFiles implements Job {

    private static final int HEADER = 4096;
    private static final int CHUNK = 65_536;
    private static final int FIRST_RECORD = 512;
    private static final int CHUNKS = 1600;
    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final double LEAST = 50;

    @Override
    public String name() {
        return "diagnostics/evtx";
    }

    @Override
    public List<Figure> measure() throws IOException {
        byte[] real = real();
        byte[] header = Arrays.copyOf(real, HEADER);
        byte[] chunk = Arrays.copyOfRange(real, HEADER, HEADER + CHUNK);
        int records = fill(chunk) * CHUNKS;
        long until = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < until) {
            seconds(header, chunk, records);
        }
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = seconds(header, chunk, records);
        }
        Arrays.sort(seconds);
        double median = seconds[ROUNDS / 2];
        double megabytes = (HEADER + (double) CHUNKS * CHUNK) / 1e6;
        return List.of(
                Figure.of(name() + "/records-a-second", records / median, "1/s"),
                Figure.atLeast(name() + "/megabytes-a-second", megabytes / median, "MB/s", LEAST));
    }

    private static byte[] real() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ReadingLogFiles.class.getResourceAsStream("/evtx/new-user-security.evtx"))) {
            return file.readAllBytes();
        }
    }

    /** Repeats the last record of the chunk until it is full, and gives the number of records. */
    private static int fill(byte[] chunk) {
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.getInt(48);
        int last = FIRST_RECORD;
        int records = 1;
        while (last + bytes.getInt(last + 4) < end) {
            last += bytes.getInt(last + 4);
            records++;
        }
        int size = bytes.getInt(last + 4);
        while (end + size <= CHUNK) {
            System.arraycopy(chunk, last, chunk, end, size);
            records++;
            bytes.putLong(end + 8, records);
            end += size;
        }
        bytes.putInt(48, end);
        var sum = new CRC32();
        sum.update(chunk, FIRST_RECORD, end - FIRST_RECORD);
        bytes.putInt(52, (int) sum.getValue());
        var headerSum = new CRC32();
        headerSum.update(chunk, 0, 120);
        headerSum.update(chunk, 128, FIRST_RECORD - 128);
        bytes.putInt(124, (int) headerSum.getValue());
        return records;
    }

    private static double seconds(byte[] header, byte[] chunk, int records) throws IOException {
        var counted = new Counted();
        long begin = System.nanoTime();
        EvtxFile.read(new Repeated(header, chunk), counted);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (counted.records != records || counted.faults != 0) {
            throw new IllegalStateException(
                    counted.records + " of " + records + " records, " + counted.faults + " faults");
        }
        return seconds;
    }

    private static final class Counted implements EvtxSink {

        private int records;
        private int faults;

        @Override
        public void record(Place place, XmlElement event) {
            records += event.child("System").isPresent() ? 1 : 0;
        }

        @Override
        public void damaged(Place place, String what) {
            faults++;
        }

        @Override
        public void doubtful(Place place, String what) {
            faults++;
        }
    }

    /** The file, which need not be in memory as a whole. */
    private static final class Repeated extends InputStream {

        private final byte[] header;
        private final byte[] chunk;
        private long at;

        Repeated(byte[] header, byte[] chunk) {
            this.header = header;
            this.chunk = chunk;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= HEADER + (long) CHUNKS * CHUNK) {
                return -1;
            }
            boolean first = at < HEADER;
            byte[] from = first ? header : chunk;
            int begin = (int) (first ? at : (at - HEADER) % CHUNK);
            int count = Math.min(length, from.length - begin);
            System.arraycopy(from, begin, into, offset, count);
            at += count;
            return count;
        }
    }
}
