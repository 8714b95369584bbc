package org.dialworks.diagnostics.event;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An upload as text. The encoding is what its first bytes show, else UTF-8; text whose first character beyond ASCII is no
 * UTF-8 was written by a Windows console or an old program, and is read in the code page that fits its letters best.
 * What is no character of the encoding becomes U+FFFD and is counted.
 */
final class UploadText extends Reader {

    private static final int HEAD = 256;
    private static final int BUFFER = 32 * 1024;
    private static final char REPLACEMENT = '\ufffd';

    private final InputStream bytes;
    private final ByteBuffer held = ByteBuffer.allocate(BUFFER).flip();
    // One more than the bytes can become, so that there is room for what stands for the last of them.
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER + 1).flip();
    private CharsetDecoder decoder;
    private boolean guessing;
    private boolean ended;
    private boolean guessed;
    private long replaced;

    private UploadText(InputStream bytes, Charset charset, boolean guessing) {
        this.bytes = bytes;
        this.decoder = decoder(charset);
        this.guessing = guessing;
    }

    static UploadText open(BufferedInputStream bytes) throws IOException {
        byte[] head = UploadBytes.head(bytes, HEAD);
        Encoding encoding = Encoding.of(head);
        bytes.skipNBytes(encoding.markLength());
        boolean unsaid = encoding.markLength() == 0 && encoding.charset().equals(StandardCharsets.UTF_8);
        return new UploadText(bytes, encoding.charset(), unsaid);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What a person should know about how the text was read, if anything. */
    Optional<String> doubt() {
        if (guessed) {
            return Optional.of("the text is not UTF-8; it was read as "
                    + decoder.charset().name().toLowerCase(Locale.ROOT));
        }
        return replaced == 0
                ? Optional.empty()
                : Optional.of("in " + replaced + " place(s) the text is not valid "
                        + decoder.charset().name() + "; U+FFFD stands there now");
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (ended && !held.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(into, offset, count);
        return count;
    }

    private void decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(held, decoded, ended);
        if (result.isError()) {
            handle(result);
        } else if (result.isUnderflow()) {
            if (ended) {
                // What is left is less than a character, and was reported as malformed before; nothing else stays.
                held.position(held.limit());
            } else {
                fill();
            }
        }
        decoded.flip();
        // Once there was a character beyond ASCII that is UTF-8, the text is UTF-8.
        for (int i = 0; guessing && i < decoded.limit(); i++) {
            guessing = decoded.get(i) < 0x80;
        }
    }

    private void handle(CoderResult error) throws IOException {
        for (int i = 0; guessing && i < decoded.position(); i++) {
            guessing = decoded.get(i) < 0x80;
        }
        if (guessing) {
            guessing = false;
            guessed = true;
            if (held.remaining() < BUFFER / 2 && !ended) {
                fill();
            }
            decoder = decoder(CodePage.of(held));
        } else {
            replaced++;
            held.position(held.position() + error.length());
            if (decoded.hasRemaining()) {
                decoded.put(REPLACEMENT);
            }
        }
    }

    private void fill() throws IOException {
        held.compact();
        int read = bytes.read(held.array(), held.position(), held.remaining());
        if (read < 0) {
            ended = true;
        } else {
            held.position(held.position() + read);
        }
        held.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
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
                    if (name.matches("(iso-8859-|windows-125|ibm|cp)\\d{1,4}") && Charset.isSupported(name)) {
                        return Charset.forName(name);
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
}
