package org.dialworks.diagnostics.event;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reader found of one event, as text, before {@link NormalForm} checks it. */
final class EventDraft {

    // wevtapi: WINEVENT_KEYWORD_EVENTLOG_CLASSIC
    private static final long CLASSIC = 0x80000000000000L;
    private static final Set<String> CLASSIC_WORDS =
            Set.of("classic", "klassisch", "klassisk", "klassiskt", "classique", "clásico");

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

    /** Whether the time, where it has no zone, is that of a wall clock; Windows Event XML means UTC. */
    boolean localTime;

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

    /** Takes the keywords' bits, hexadecimal or decimal as the form writes them. */
    void keywords(@Nullable String written) {
        if (written == null) {
            return;
        }
        String bits = written.strip();
        try {
            if (bits.startsWith("0x") && bits.length() <= 18) {
                classic |= (Long.parseUnsignedLong(bits, 2, bits.length(), 16) & CLASSIC) != 0;
            } else if (!bits.isEmpty() && bits.length() <= 20) {
                classic |=
                        ((bits.charAt(0) == '-' ? Long.parseLong(bits) : Long.parseUnsignedLong(bits)) & CLASSIC) != 0;
            }
        } catch (NumberFormatException e) {
            // Words, in the language of the computer; the bits are what counts.
            classic |= CLASSIC_WORDS.contains(bits.toLowerCase(Locale.ROOT));
        }
    }

    /** Takes the high word of the event id: only classic events have one. */
    void qualifiers(@Nullable String written) {
        classic |= written != null && !written.isBlank() && !written.strip().equals("0");
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
