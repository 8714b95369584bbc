package org.dialworks.diagnostics.evtx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A Windows event log file, read from a stream chunk by chunk: 64 KB are in memory at a time.
 *
 * <p>What the file's header says of the number of chunks is not used: it is stale in a file that was copied while Windows
 * wrote to it (the dirty flag), and the chunks say themselves what they are. Checksums are compared, but one that is wrong
 * or left out costs nothing.
 */
public final class EvtxFile {

    private static final byte[] MAGIC = {'E', 'l', 'f', 'F', 'i', 'l', 'e', 0};
    private static final byte[] CHUNK_MAGIC = {'E', 'l', 'f', 'C', 'h', 'n', 'k', 0};
    /** How many of the first bytes show that this is a log file. */
    public static final int MAGIC_LENGTH = 8;

    private static final int HEADER = 4096;
    private static final int FLAGS = 120;
    private static final int HEADER_SUM = 124;
    private static final int WITHOUT_SUMS = 4;

    private EvtxFile() {}

    /** Whether a file with these first bytes is an event log file, or a chunk that was cut out of one. */
    public static boolean isOne(byte[] head) {
        return startsWith(head, MAGIC) || startsWith(head, CHUNK_MAGIC);
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * Reads to the end of the stream, which is not closed.
     *
     * @throws IOException when the stream cannot be read, or the sink refuses; never for what the file holds
     */
    public static void read(InputStream file, EvtxSink sink) throws IOException {
        byte[] bytes = new byte[ChunkBytes.SIZE];
        int held = file.readNBytes(bytes, 0, HEADER);
        long offset = 0;
        boolean summed = true;
        if (startsWith(bytes, MAGIC)) {
            if (held < HEADER) {
                sink.damaged(new EvtxSink.Place(0, 0, 0), "the file is cut off in its header");
                return;
            }
            summed = summed(bytes, sink);
            offset = HEADER;
            held = 0;
        }
        for (int number = 1; ; number++) {
            held += file.readNBytes(bytes, held, ChunkBytes.SIZE - held);
            if (held == 0) {
                return;
            }
            if (held < ChunkBytes.SIZE) {
                Arrays.fill(bytes, held, ChunkBytes.SIZE, (byte) 0);
                sink.damaged(
                        new EvtxSink.Place(number, 0, offset + held), "the file is cut off in the middle of a chunk");
                summed = false;
            }
            new EvtxChunk(bytes, number, offset, sink).read(summed);
            offset += ChunkBytes.SIZE;
            held = 0;
        }
    }

    private static boolean summed(byte[] header, EvtxSink sink) {
        if ((header[FLAGS] & WITHOUT_SUMS) != 0) {
            return false;
        }
        var sum = new CRC32();
        sum.update(header, 0, FLAGS);
        int stored = (header[HEADER_SUM] & 0xFF)
                | (header[HEADER_SUM + 1] & 0xFF) << 8
                | (header[HEADER_SUM + 2] & 0xFF) << 16
                | (header[HEADER_SUM + 3] & 0xFF) << 24;
        if (stored == 0) {
            // Written by a tool that leaves them out without saying so.
            return false;
        }
        if (stored != (int) sum.getValue()) {
            sink.doubtful(new EvtxSink.Place(0, 0, 0), "the checksum of the file's header is wrong");
        }
        return true;
    }
}
