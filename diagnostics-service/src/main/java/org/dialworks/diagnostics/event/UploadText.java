package org.dialworks.diagnostics.event;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An upload as text: unpacked, counted against the limit, decoded in the encoding that its first bytes show. */
final class UploadText {

    private static final int HEAD = 256;
    private static final int BUFFER = 32 * 1024;

    private UploadText() {}

    static BufferedReader open(InputStream body, boolean gzip, long limit) throws IOException {
        InputStream bytes = new CountedStream(gzip ? unpack(body) : body, limit, gzip);
        var buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        Encoding encoding = Encoding.of(head);
        buffered.skipNBytes(encoding.markLength());
        return new BufferedReader(
                new InputStreamReader(
                        buffered,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private static InputStream unpack(InputStream body) throws IOException {
        try {
            return new GZIPInputStream(body, BUFFER);
        } catch (ZipException e) {
            throw new BrokenUploadException("Content-Encoding is gzip but the body is no gzip stream");
        } catch (EOFException e) {
            throw new BrokenUploadException("the gzip stream is cut off in its header");
        }
    }

    private record Encoding(Charset charset, int markLength) {

        static Encoding of(byte[] head) {
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (starts(head, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (starts(head, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            if (head.length > 1 && head[0] == 0) {
                return new Encoding(StandardCharsets.UTF_16BE, 0);
            }
            if (head.length > 1 && head[1] == 0) {
                return new Encoding(StandardCharsets.UTF_16LE, 0);
            }
            return new Encoding(declared(new String(head, StandardCharsets.ISO_8859_1)), 0);
        }

        // An XML declaration may name a one-byte encoding. One that names UTF-16 in bytes that are not was written by
        // .NET into a string and sent as UTF-8.
        private static Charset declared(String head) {
            int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
            int end = head.indexOf("?>");
            if (at > 0 && at < end) {
                char quote = head.charAt(at + 9);
                int close = head.indexOf(quote, at + 10);
                if (close > 0) {
                    String name = head.substring(at + 10, close).toLowerCase(Locale.ROOT);
                    if (name.startsWith("iso-8859-") || name.startsWith("windows-125")) {
                        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
                    }
                }
            }
            return StandardCharsets.UTF_8;
        }

        private static boolean starts(byte[] head, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Stops an upload, or what it unpacks to, at the limit, and says plainly where a gzip stream broke. */
    private static final class CountedStream extends FilterInputStream {

        private final long limit;
        private final boolean gzip;
        private long count;

        CountedStream(InputStream in, long limit, boolean gzip) {
            super(in);
            this.limit = limit;
            this.gzip = gzip;
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
            if (count > limit) {
                throw new UploadTooLargeException("The upload " + (gzip ? "unpacks to" : "is") + " more than "
                        + limit / (1024 * 1024) + " MB. Send it in parts");
            }
            return read;
        }
    }
}
