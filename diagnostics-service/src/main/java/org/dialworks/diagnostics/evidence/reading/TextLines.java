package org.dialworks.diagnostics.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an upload, each decoded by its content: a file may be put together of outputs in different encodings. UTF-16
 * shows by a byte order mark or by its zero bytes and then holds for all; other lines are UTF-8 where they are valid, else
 * {@link OneByteText}.
 */
final class TextLines {

    /** The most bytes of a line that are read; the rest of it is skipped. */
    static final int LONGEST = 64 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] EVENT_LOG = "ElfFile".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Encoding encoding;
    private final OneByteText oneByte = new OneByteText();
    private byte[] line = new byte[512];
    private int from;
    private int to;
    private int length;
    private int number;
    private boolean cut;

    private enum Encoding {
        BYTES,
        UTF_16LE,
        UTF_16BE
    }

    /**
     * Looks at the first bytes.
     *
     * @throws NotTextException when they are not those of a text
     */
    TextLines(InputStream in) throws IOException {
        this.in = in;
        this.to = in.readNBytes(buffer, 0, buffer.length);
        this.encoding = encoding();
    }

    private Encoding encoding() throws NotTextException {
        if (starts(0xFF, 0xFE)) {
            from = 2;
            return Encoding.UTF_16LE;
        }
        if (starts(0xFE, 0xFF)) {
            from = 2;
            return Encoding.UTF_16BE;
        }
        if (starts(0xEF, 0xBB, 0xBF)) {
            from = 3;
        }
        if (to >= EVENT_LOG.length && Arrays.equals(buffer, 0, EVENT_LOG.length, EVENT_LOG, 0, EVENT_LOG.length)) {
            throw new NotTextException("The upload is an event log (.evtx). Send it to /events");
        }
        int even = 0;
        int odd = 0;
        int control = 0;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                control++;
            }
        }
        int half = Math.max(1, (to - from) / 2);
        if (odd > half * 0.4 && even < half * 0.1) {
            return Encoding.UTF_16LE;
        }
        if (even > half * 0.4 && odd < half * 0.1) {
            return Encoding.UTF_16BE;
        }
        if (even + odd + control > half * 0.2) {
            throw new NotTextException("The upload is not text. Send outputs of commands, logs or traces as text");
        }
        return Encoding.BYTES;
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (to <= i || (buffer[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        String text = decode();
        number++;
        return new Line(number, cut ? text + " …" : text);
    }

    /** Reads a line's bytes up to its end, and says whether there was anything. */
    private boolean fill() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (true) {
            if (from == to) {
                to = Math.max(0, in.read(buffer, 0, buffer.length));
                from = 0;
                if (to == 0) {
                    return any;
                }
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            append(from, end);
            boolean newLine = end < to;
            from = newLine ? end + 1 : end;
            if (newLine && isNewLine()) {
                return true;
            }
        }
    }

    /** Whether the byte 10 just met ends a line, and not half of some other character of UTF-16. */
    private boolean isNewLine() throws IOException {
        return switch (encoding) {
            case BYTES -> true;
            case UTF_16LE -> {
                boolean low = length % 2 == 0;
                int high = low ? read() : -1;
                if (high == 0 || (low && high < 0)) {
                    yield true;
                }
                append((byte) '\n');
                if (low) {
                    append((byte) high);
                }
                yield false;
            }
            case UTF_16BE -> {
                boolean end = length % 2 == 1 && line[length - 1] == 0;
                if (end) {
                    length--;
                } else {
                    append((byte) '\n');
                }
                yield end;
            }
        };
    }

    private int read() throws IOException {
        if (from == to) {
            to = Math.max(0, in.read(buffer, 0, buffer.length));
            from = 0;
        }
        return from == to ? -1 : buffer[from++] & 0xFF;
    }

    private void append(int start, int end) {
        int room = Math.min(end - start, LONGEST - length);
        cut |= room < end - start;
        if (line.length < length + room) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + room));
        }
        System.arraycopy(buffer, start, line, length, room);
        length += room;
    }

    private void append(byte b) {
        if (length == LONGEST) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[length++] = b;
    }

    private String decode() {
        return switch (encoding) {
            case UTF_16LE -> clean(new String(line, 0, length - length % 2, StandardCharsets.UTF_16LE));
            case UTF_16BE -> clean(new String(line, 0, length - length % 2, StandardCharsets.UTF_16BE));
            case BYTES -> clean(decodeBytes());
        };
    }

    private String decodeBytes() {
        boolean ascii = true;
        for (int i = 0; i < length && ascii; i++) {
            ascii = line[i] >= 0;
        }
        if (ascii) {
            return new String(line, 0, length, StandardCharsets.ISO_8859_1);
        }
        String utf8 = new String(line, 0, length, StandardCharsets.UTF_8);
        return utf8.indexOf(REPLACEMENT) < 0 || cut ? utf8 : oneByte.decode(line, length);
    }

    private static String clean(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (isControl(text.charAt(i))) {
                return replaced(text, end);
            }
        }
        return text.substring(0, end);
    }

    private static String replaced(String text, int end) {
        var out = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            out.append(isControl(c) ? REPLACEMENT : c);
        }
        return out.toString();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || Character.isSurrogate(c) || c == 0xFEFF;
    }
}
