package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.io.Reader;

/**
 * Text that can be gone back in, as far as the beginning of the record that is being read. Places are counted in
 * characters from the beginning of the text.
 */
final class ReplayReader extends Reader {

    private static final int PIECE = 8 * 1024;

    private final Reader source;
    private final int most;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private long line = 1;
    private long column = 1;
    private int given;

    /**
     * @param most the most characters that may be kept, which is the longest record
     */
    ReplayReader(Reader source, int most) {
        super(source);
        this.source = source;
        this.most = most;
    }

    /** Nothing before this place will be asked for again. */
    void keepFrom(long place) {
        int forget = (int) Math.min(place - keptFrom, given);
        if (forget <= 0) {
            return;
        }
        for (int i = 0; i < forget; i++) {
            column++;
            if (kept.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        kept.delete(0, forget);
        keptFrom += forget;
        given -= forget;
    }

    /**
     * Goes to where a tag of the name begins, at or after a place that was not forgotten; forgets what is before it.
     *
     * @return whether there is one
     */
    boolean goToTag(String tag, long from) throws IOException {
        given = Math.clamp(from - keptFrom, 0, kept.length());
        keepFrom(from);
        var more = new char[PIECE];
        while (true) {
            int at = kept.indexOf(tag, given);
            int after = at + tag.length();
            if (at >= 0 && after < kept.length()) {
                given = at;
                char c = kept.charAt(after);
                if (c == '>' || c == '/' || Character.isWhitespace(c)) {
                    keepFrom(keptFrom + at);
                    return true;
                }
                given = after;
                continue;
            }
            // A tag may begin in the last characters.
            given = Math.max(given, at >= 0 ? at : kept.length() - tag.length());
            keepFrom(keptFrom + given);
            int read = source.read(more, 0, PIECE);
            if (read < 0) {
                return false;
            }
            kept.append(more, 0, read);
        }
    }

    /** The place of the next character. */
    long position() {
        return keptFrom + given;
    }

    /** The place of the first character that is kept, and where it stands. */
    long keptFrom() {
        return keptFrom;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (given == kept.length()) {
            if (kept.length() >= most) {
                throw new BrokenUploadException(
                        "a record is longer than " + most / (1024 * 1024) + " million characters", line, column);
            }
            int read = source.read(into, offset, length);
            if (read > 0) {
                kept.append(into, offset, read);
                given += read;
            }
            return read;
        }
        int count = Math.min(length, kept.length() - given);
        kept.getChars(given, given + count, into, offset);
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
