package org.dialworks.diagnostics.evidence.reading;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.SipMessage.Direction;

/** What a tracer writes around a message: when, which way, from whom to whom. */
record TraceMark(
        Optional<LocalDateTime> time,
        Optional<Direction> direction,
        Optional<String> source,
        Optional<String> destination) {

    static final TraceMark NONE = new TraceMark(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int NANO_DIGITS = 9;

    TraceMark at(LocalDateTime when) {
        return new TraceMark(Optional.of(when), direction, source, destination);
    }

    TraceMark going(Direction way) {
        return new TraceMark(time, Optional.of(way), source, destination);
    }

    TraceMark between(String from, String to) {
        return new TraceMark(time, direction, Optional.of(from), Optional.of(to));
    }

    /** With the other side, as a logger names it that knows the direction. */
    TraceMark with(String peer) {
        boolean incoming = direction.filter(Direction.INCOMING::equals).isPresent();
        return incoming
                ? new TraceMark(time, direction, Optional.of(peer), destination)
                : new TraceMark(time, direction, source, Optional.of(peer));
    }

    boolean isNone() {
        return equals(NONE);
    }

    /**
     * Reads the lines of S4 in Mediation Server ({@code <<<<Outgoing SipMessage c=[…], 10.1.1.5:49160->10.2.2.7:5060}, where
     * an arrow to the left names the receiver first) and those of packet tools ({@code 10.1.1.5:5060 -> 10.2.2.7:5060}).
     */
    Optional<TraceMark> arrow(String text) {
        int right = text.indexOf("->");
        int left = text.indexOf("<-");
        int at = right > 0 ? right : left;
        if (at < 7) {
            return Optional.empty();
        }
        Optional<String> before = lastPeer(text.substring(Math.max(0, at - 60), at));
        Optional<String> after = firstPeer(text.substring(at + 2, Math.min(text.length(), at + 62)));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        TraceMark way = text.contains("Outgoing ")
                ? going(Direction.OUTGOING)
                : text.contains("Incoming ") ? going(Direction.INCOMING) : this;
        TraceMark marked = right > 0 ? way.between(before.get(), after.get()) : way.between(after.get(), before.get());
        return Optional.of(timeIn(text).map(marked::at).orElse(marked));
    }

    private static Optional<String> firstPeer(String text) {
        List<String> words = Shape.tokens(text);
        return words.isEmpty() ? Optional.empty() : peer(words.getFirst());
    }

    private static Optional<String> lastPeer(String text) {
        List<String> words = Shape.tokens(text);
        return words.isEmpty() ? Optional.empty() : peer(words.getLast());
    }

    private static Optional<String> peer(String word) {
        int colon = word.indexOf(':');
        String address = colon < 0 ? word : word.substring(0, colon);
        return Ipv4Address.parse(address).isPresent() ? Optional.of(word) : Optional.empty();
    }

    /** {@code Internet Protocol Version 4, Src: 10.1.1.5, Dst: 10.2.2.7} of Wireshark. */
    Optional<TraceMark> packet(String text) {
        Optional<String> from = after(text, "Src: ");
        Optional<String> to = after(text, "Dst: ");
        return from.isPresent() && to.isPresent() ? Optional.of(between(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<String> after(String text, String label) {
        int at = text.indexOf(label);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + label.length();
        int end = from;
        while (end < text.length() && (text.charAt(end) == '.' || Character.digit(text.charAt(end), 10) >= 0)) {
            end++;
        }
        return Ipv4Address.parse(text.substring(from, end)).map(Ipv4Address::toString);
    }

    /** The first time of a line: {@code 01/31/2012-10:11:12.345} (month first) or {@code 2012-01-31 10:11:12.345}. */
    static Optional<LocalDateTime> timeIn(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (colon >= 13 && colon + 6 <= text.length() && text.charAt(colon + 3) == ':') {
                Optional<LocalDateTime> time = time(text, colon - 13);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> time(String text, int from) {
        boolean monthFirst = text.charAt(from + 2) == '/' && text.charAt(from + 5) == '/';
        boolean yearFirst = "-/".indexOf(text.charAt(from + 4)) >= 0 && "-/".indexOf(text.charAt(from + 7)) >= 0;
        if (!monthFirst && !yearFirst) {
            return Optional.empty();
        }
        int year = digits(text, monthFirst ? from + 6 : from, 4);
        int month = digits(text, monthFirst ? from : from + 5, 2);
        int day = digits(text, monthFirst ? from + 3 : from + 8, 2);
        int hour = digits(text, from + 11, 2);
        int minute = digits(text, from + 14, 2);
        int second = digits(text, from + 17, 2);
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute, second, nanos(text, from + 19)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that so many digits are; -1, which no part of a time is, where one is no digit. */
    private static int digits(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int nanos(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '.') {
            return 0;
        }
        int nanos = 0;
        int count = 0;
        for (int i = from + 1; count < NANO_DIGITS; i++, count++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit < 0) {
                break;
            }
            nanos = nanos * 10 + digit;
        }
        for (; count < NANO_DIGITS; count++) {
            nanos *= 10;
        }
        return nanos;
    }
}
