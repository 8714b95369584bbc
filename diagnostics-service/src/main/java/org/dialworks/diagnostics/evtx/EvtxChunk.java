package org.dialworks.diagnostics.evtx;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;

/** One chunk of a log file: 64 KB that can be read without the others. */
final class EvtxChunk {

    private static final long MAGIC = 0x006B_6E68_4366_6C45L; // ElfChnk\0
    private static final int RECORD_MAGIC = 0x0000_2A2A; // **\0\0
    private static final int HEADER = 512;
    private static final int RECORD_HEADER = 24;
    private static final int SMALLEST_RECORD = RECORD_HEADER + 4;
    private static final int FREE_SPACE = 48;
    private static final int RECORDS_SUM = 52;
    private static final int HEADER_SUM = 124;

    private final ChunkBytes chunk;
    private final int number;
    private final long offset;
    private final EvtxSink sink;
    private final BinXmlParser parser;
    private final BinXmlExpansion expansion;

    EvtxChunk(byte[] bytes, int number, long offset, EvtxSink sink) {
        this.chunk = new ChunkBytes(bytes);
        this.number = number;
        this.offset = offset;
        this.sink = sink;
        this.parser = new BinXmlParser(chunk);
        this.expansion = new BinXmlExpansion(chunk, parser);
    }

    /**
     * Reads all records. A damaged one costs only itself: the next is looked for.
     *
     * @param summed whether the file says that it has checksums
     */
    void read(boolean summed) throws IOException {
        try {
            boolean header = chunk.i64(0) == MAGIC;
            if (!header && chunk.i32(HEADER) != RECORD_MAGIC) {
                if (!isEmpty()) {
                    sink.damaged(place(0, 0), "neither the header of a chunk nor a record is where it should be");
                }
                return;
            }
            int end = header ? chunk.i32(FREE_SPACE) : ChunkBytes.SIZE;
            if (!header) {
                sink.doubtful(place(0, 0), "the header of the chunk is damaged; its records were read all the same");
            } else if (end < HEADER || end > ChunkBytes.SIZE) {
                end = ChunkBytes.SIZE;
                sink.doubtful(place(0, 0), "the header of the chunk says that its records end outside of it");
            } else if (summed && !sumsAreRight(end)) {
                sink.doubtful(place(0, 0), "the checksum of the chunk is wrong; what could be read was taken");
            }
            records(end);
        } catch (DamagedException e) {
            sink.damaged(place(0, 0), e.what());
        }
    }

    private void records(int end) throws DamagedException, IOException {
        long last = 0;
        int at = HEADER;
        while (at <= ChunkBytes.SIZE - SMALLEST_RECORD) {
            // A file that was not closed has records that its headers do not know of yet. What lies there otherwise is
            // left over from a time when the log was full and began anew.
            boolean known = at < end;
            if (chunk.i32(at) != RECORD_MAGIC || (!known && chunk.i64(at + 8) != last + 1)) {
                if (!known) {
                    return;
                }
                sink.damaged(place(0, at), "no record begins where the one before ends");
                at = next(at + 1, end);
                continue;
            }
            int size = chunk.i32(at + 4);
            long id = chunk.i64(at + 8);
            if (size < SMALLEST_RECORD || size > ChunkBytes.SIZE - at) {
                sink.damaged(place(id, at), "a record of " + size + " bytes");
                at = next(at + 4, end);
                continue;
            }
            record(id, at, size);
            last = id;
            at += size;
        }
    }

    private void record(long id, int at, int size) throws IOException {
        XmlElement event;
        try {
            List<BinXmlNode> nodes = parser.record(at + RECORD_HEADER, at + size - 4);
            event = expansion.root(nodes);
        } catch (DamagedException e) {
            sink.damaged(place(id, at), e.what());
            return;
        }
        sink.record(place(id, at), event);
    }

    /** Where the next record begins, or the end. */
    private int next(int from, int end) throws DamagedException {
        for (int at = from; at <= end - SMALLEST_RECORD; at++) {
            if (chunk.i32(at) == RECORD_MAGIC) {
                return at;
            }
        }
        return ChunkBytes.SIZE;
    }

    private boolean sumsAreRight(int end) throws DamagedException {
        var header = new CRC32();
        header.update(chunk.bytes(), 0, 120);
        header.update(chunk.bytes(), 128, HEADER - 128);
        var records = new CRC32();
        records.update(chunk.bytes(), HEADER, end - HEADER);
        return (int) header.getValue() == chunk.i32(HEADER_SUM) && (int) records.getValue() == chunk.i32(RECORDS_SUM);
    }

    private boolean isEmpty() {
        for (byte b : chunk.bytes()) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private EvtxSink.Place place(long recordId, int at) {
        return new EvtxSink.Place(number, recordId, offset + at);
    }
}
