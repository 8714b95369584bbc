package org.dialworks.diagnostics.event;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reader found of one event, as text, before {@link NormalForm} checks it. */
final class EventDraft {

    @Nullable
    String provider;

    @Nullable
    String eventId;

    @Nullable
    String level;

    @Nullable
    String channel;

    @Nullable
    String computer;

    @Nullable
    String recordId;

    @Nullable
    String time;

    @Nullable
    String message;

    /** Whether a classic (unmanifested) source logged it, as all of Lync's do. */
    boolean classic;

    /** Inserts by position from 0; what is missing between two is empty. */
    final Map<Integer, String> inserts = new TreeMap<>();

    final Map<String, String> data = new TreeMap<>();

    /** Adds a value the way Winlogbeat names it: the first of two with one name counts, empty named values do not. */
    void addNamed(String name, String value) {
        int position = positionOf(name);
        if (position >= 0) {
            inserts.putIfAbsent(position, value);
        } else if (!value.isEmpty()) {
            data.putIfAbsent(name, value);
        }
    }

    // "param1" is what Winlogbeat, and some manifests, call the first insert.
    private static int positionOf(String name) {
        if (!name.startsWith("param") || name.length() < 6 || name.length() > 8) {
            return -1;
        }
        int position = 0;
        for (int i = 5; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            position = position * 10 + (digit - '0');
        }
        return position - 1;
    }
}
