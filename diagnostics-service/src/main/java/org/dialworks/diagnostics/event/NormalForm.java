package org.dialworks.diagnostics.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one form of an event. What not every input form carries is either worked out or left out, so that the same event is
 * the same bytes whichever way it came:
 *
 * <ul>
 *   <li>time in milliseconds, computer in lower case, line ends {@code \n};
 *   <li>qualifiers reduced to the severity bits that the level implies, since Winlogbeat sends none;
 *   <li>trailing empty inserts and empty named values left out, since Winlogbeat drops them;
 *   <li>GUIDs in braces and capitals, instants among the values in milliseconds, as {@link NormalValue} says;
 *   <li>level 0 as 4, since Windows shows both as Information.
 * </ul>
 */
sealed interface NormalForm {

    record Normal(TelemetryEvent event) implements NormalForm {}

    /** What is missing or wrong, by field. */
    record Faulty(Map<EventField, String> faults) implements NormalForm {}

    int LONGEST_NAME = 255;
    // Appendix of winerror.h: the two top bits of a classic event's id are its severity.
    int ERROR_QUALIFIERS = 0xC000;
    int WARNING_QUALIFIERS = 0x8000;
    int INFORMATION_QUALIFIERS = 0x4000;

    static NormalForm of(EventDraft draft, Reading reading) {
        var faults = new EnumMap<EventField, String>(EventField.class);
        String provider = name(draft.provider, EventField.PROVIDER, faults);
        String channel = name(draft.channel, EventField.CHANNEL, faults);
        String computer = name(draft.computer, EventField.COMPUTER, faults).toLowerCase(Locale.ROOT);
        int eventId = (int) whole(draft.eventId, EventField.EVENT_ID, 0xFFFF_FFFFL, faults) & 0xFFFF;
        Instant time = time(draft, reading, faults);
        List<String> inserts = inserts(draft.inserts);
        var data = new TreeMap<String, String>();
        draft.data.forEach((name, value) -> data.put(clean(name).strip(), NormalValue.of(clean(value))));
        int level = EventLevel.of(draft.level);
        MessageParts message =
                draft.message == null ? new MessageParts(null, null, null) : MessageParts.of(clean(draft.message));
        long recordId = draft.recordId == null || draft.recordId.isBlank()
                ? recordIdFromContent(provider, eventId, inserts, data, message)
                : whole(draft.recordId, EventField.RECORD_ID, Long.MAX_VALUE, faults);
        if (!faults.isEmpty()) {
            return new Faulty(Collections.unmodifiableMap(faults));
        }
        return new Normal(new TelemetryEvent(
                reading.site(),
                computer,
                channel,
                provider,
                eventId,
                draft.classic ? qualifiers(level) : null,
                level,
                recordId,
                time,
                inserts,
                data,
                message.text(),
                message.cause(),
                message.resolution()));
    }

    private static String name(@Nullable String text, EventField field, Map<EventField, String> faults) {
        String name = text == null ? "" : clean(text).strip();
        if (name.isEmpty()) {
            faults.put(field, field.words() + " is missing");
        } else if (name.length() > LONGEST_NAME) {
            faults.put(field, field.words() + " is longer than " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static long whole(@Nullable String text, EventField field, long most, Map<EventField, String> faults) {
        String digits = text == null ? "" : text.strip();
        if (digits.isEmpty()) {
            faults.put(field, field.words() + " is missing");
            return 0;
        }
        try {
            long number = Long.parseLong(digits);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        faults.put(field, field.words() + " is not a number from 0 to " + most + ": '" + excerpt(digits) + "'");
        return 0;
    }

    private static Instant time(EventDraft draft, Reading reading, Map<EventField, String> faults) {
        String text = draft.time;
        if (text == null || text.isBlank()) {
            faults.put(EventField.TIME, EventField.TIME.words() + " is missing");
            return Instant.EPOCH;
        }
        Optional<Instant> time =
                EventTime.parse(text, draft.localTime ? reading.zone() : ZoneOffset.UTC, reading.now());
        if (time.isEmpty()) {
            faults.put(
                    EventField.TIME,
                    "not a time: '" + excerpt(text) + "'; expected as in 2026-01-31T12:00:00.1234567Z");
        }
        return time.orElse(Instant.EPOCH);
    }

    private static int qualifiers(int level) {
        return switch (level) {
            case EventLevel.CRITICAL, EventLevel.ERROR -> ERROR_QUALIFIERS;
            case EventLevel.WARNING -> WARNING_QUALIFIERS;
            default -> INFORMATION_QUALIFIERS;
        };
    }

    private static List<String> inserts(Map<Integer, String> byPosition) {
        int count = 0;
        for (Map.Entry<Integer, String> insert : byPosition.entrySet()) {
            if (!insert.getValue().isEmpty()) {
                count = Math.max(count, insert.getKey() + 1);
            }
        }
        var inserts = new ArrayList<>(Collections.nCopies(count, ""));
        byPosition.forEach((position, value) -> {
            if (!value.isEmpty()) {
                inserts.set(position, NormalValue.of(clean(value)));
            }
        });
        return inserts;
    }

    // Some forwarders drop the record id. Without it two events of one instant could not be told apart; what they say
    // can. Negative, so that it never meets a real one.
    private static long recordIdFromContent(
            String provider, int eventId, List<String> inserts, Map<String, String> data, MessageParts message) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((provider + '\0' + eventId + '\0' + inserts + '\0' + data + values(inserts, data, message))
                            .getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                number = (number << 8) | (digest[i] & 0xFF);
            }
            return number | Long.MIN_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // The text only where there is nothing else: not every form has it.
    private static String values(List<String> inserts, Map<String, String> data, MessageParts message) {
        return inserts.isEmpty() && data.isEmpty() && message.text() != null ? message.text() : "";
    }

    // PostgreSQL's text takes no NUL, and JSON no half of a surrogate pair.
    private static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        boolean dirty = false;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            dirty |= (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c);
        }
        if (!dirty) {
            return lines;
        }
        var clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            clean.appendCodePoint(control || half ? 0xFFFD : c);
        });
        return clean.toString();
    }

    private static String excerpt(String text) {
        String line = clean(text.strip());
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
