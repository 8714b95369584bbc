package org.dialworks.diagnostics.event;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An upload's bytes: unpacked where they are gzip, whether the sender says so or not, and counted against the limit. */
final class UploadBytes {

    /** How many of the first bytes can be looked at and read again. */
    static final int HEAD = 4096;

    private static final int BUFFER = 64 * 1024;
    // A file that is gzip, sent with Content-Encoding gzip.
    private static final int MOST_LAYERS = 2;

    private long left;

    /**
     * @param limit the most bytes that are given, of all streams together, counted after unpacking
     */
    UploadBytes(long limit) {
        this.left = limit;
    }

    /**
     * Unpacks and counts a stream. The one returned supports {@code mark} of {@link #HEAD}.
     *
     * @param gzip whether the sender says that it is packed
     */
    BufferedInputStream open(InputStream body, boolean gzip) throws IOException {
        BufferedInputStream bytes = buffered(body);
        boolean packed = false;
        for (int layer = 0; layer < MOST_LAYERS && isGzip(bytes); layer++) {
            bytes = buffered(unpack(bytes));
            packed = true;
        }
        if (gzip && !packed) {
            if (head(bytes, 1).length == 0) {
                return bytes;
            }
            throw new BrokenUploadException("Content-Encoding is gzip but the body is no gzip stream");
        }
        return buffered(new Counted(bytes, packed));
    }

    private static BufferedInputStream buffered(InputStream bytes) {
        return new BufferedInputStream(bytes, BUFFER);
    }

    /** The first bytes, which will be read again. */
    static byte[] head(BufferedInputStream bytes, int length) throws IOException {
        bytes.mark(length);
        byte[] head = bytes.readNBytes(length);
        bytes.reset();
        return head;
    }

    private static boolean isGzip(BufferedInputStream bytes) throws IOException {
        byte[] head = head(bytes, 2);
        return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static InputStream unpack(InputStream body) throws IOException {
        try {
            return new GZIPInputStream(body, BUFFER);
        } catch (ZipException e) {
            throw new BrokenUploadException("the gzip stream has a damaged header");
        } catch (EOFException e) {
            throw new BrokenUploadException("the gzip stream is cut off in its header");
        }
    }

    /** Stops at the limit, and says plainly where a gzip stream broke. */
    private final class Counted extends FilterInputStream {

        private final boolean packed;
        private long count;

        Counted(InputStream in, boolean packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (EOFException e) {
                throw new BrokenUploadException("the gzip stream is cut off after " + count + " bytes of content");
            } catch (ZipException e) {
                throw new BrokenUploadException("the gzip stream is damaged after " + count + " bytes of content");
            }
            count += Math.max(read, 0);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new UploadTooLargeException("The upload " + (packed ? "unpacks to" : "is") + " more than "
                        + EventUpload.LARGEST / (1024 * 1024) + " MB. Send it in parts");
            }
            return read;
        }
    }
}
