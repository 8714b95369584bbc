package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.Unread;

/** What a parser says about its output beside the facts. */
final class Notes {

    /** The most rows of one sort that an output may have. */
    static final int MOST_ROWS = 20_000;

    private final int output;
    private final List<Unread> unread = new ArrayList<>();
    private int unreadLines;

    Notes(int output) {
        this.output = output;
    }

    Place at(Line line) {
        return new Place(output, line.number(), line.text());
    }

    void unread(Line line, String why) {
        unreadLines++;
        if (unread.size() < Output.MOST_UNREAD) {
            unread.add(new Unread(at(line), why));
        }
    }

    /** Adds a row, or notes that there are too many. */
    <T> void add(List<T> rows, T row, Line line) {
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        } else {
            unread(line, "more than " + MOST_ROWS + " rows");
        }
    }

    List<Unread> unread() {
        return unread;
    }

    int unreadLines() {
        return unreadLines;
    }
}
