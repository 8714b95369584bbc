package org.dialworks.number.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a file, of which no record may be longer than a limit: a quotation mark that is never closed, or a megabyte
 * in one cell, must not fill the memory.
 */
final class RecordLimit extends FilterReader {

    /** The most characters that one record may have. */
    static final int MOST = 2_000_000;

    private final String file;
    private long line = 1;
    private long read;

    RecordLimit(String file, Reader text) {
        super(text);
        this.file = file;
    }

    /** A record begins. */
    void begin(long atLine) {
        line = atLine;
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > MOST) {
            throw UnreadableFileException.atLine(
                    file,
                    line,
                    "it goes on for more than " + MOST + " characters; is a quotation mark or a bracket not closed?");
        }
    }
}
