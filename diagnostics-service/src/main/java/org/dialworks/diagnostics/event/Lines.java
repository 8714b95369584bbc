package org.dialworks.diagnostics.event;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none of them longer than can be held. */
final class Lines {

    /** The longest line that is read; more than the largest event that Kafka takes. */
    static final int LONGEST = 4 * 1024 * 1024;

    private final BufferedReader text;
    private long number;
    private boolean tooLong;

    Lines(BufferedReader text) {
        this.text = text;
    }

    /** The next line without its end, or null after the last. What is over {@link #LONGEST} is skipped. */
    @Nullable
    String next() throws IOException {
        int c = text.read();
        if (c < 0) {
            return null;
        }
        number++;
        tooLong = false;
        var line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
            c = text.read();
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }

    /** Whether the last line was longer than can be held. */
    boolean isTooLong() {
        return tooLong;
    }
}
