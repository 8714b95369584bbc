package org.dialworks.diagnostics.evidence.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of an upload with a look at those that follow. */
final class Window {

    /** How far one can look ahead. */
    static final int FARTHEST = 80;

    private final TextLines lines;
    private final ArrayDeque<Line> ahead = new ArrayDeque<>();
    private boolean ended;

    Window(TextLines lines) {
        this.lines = lines;
    }

    @Nullable
    Line next() throws IOException {
        Line held = ahead.poll();
        return held != null ? held : read();
    }

    /**
     * The text of a line that follows the one at hand; empty beyond the end.
     *
     * @param distance 1 for the next line
     */
    String peek(int distance) {
        load(distance);
        if (ahead.size() < distance) {
            return "";
        }
        Iterator<Line> each = ahead.iterator();
        for (int i = 1; i < distance; i++) {
            each.next();
        }
        return each.next().text();
    }

    /** The next line that is not blank, of the three that follow; empty if there is none. */
    String peekText() {
        return peekText(1);
    }

    /** As {@link #peekText()}, from some distance on. */
    String peekText(int from) {
        for (int i = from; i < from + 3; i++) {
            String text = peek(i);
            if (!Shape.isBlank(text)) {
                return text;
            }
        }
        return "";
    }

    private void load(int count) {
        try {
            while (!ended && ahead.size() < Math.min(count, FARTHEST)) {
                Line line = read();
                if (line != null) {
                    ahead.add(line);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private @Nullable Line read() throws IOException {
        Line line = ended ? null : lines.next();
        ended = line == null;
        return line;
    }
}
