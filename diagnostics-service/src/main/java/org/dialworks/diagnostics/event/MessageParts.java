package org.dialworks.diagnostics.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An event's message with the cause and resolution that Lync's own events carry split off. */
record MessageParts(
        @Nullable String text,
        @Nullable String cause,
        @Nullable String resolution) {

    private static final String CAUSE = "cause:";
    private static final String RESOLUTION = "resolution:";

    static MessageParts of(String message) {
        var text = new StringBuilder();
        var cause = new StringBuilder();
        var resolution = new StringBuilder();
        StringBuilder part = text;
        for (String line : message.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            String stripped = line.stripTrailing();
            String words = stripped.stripLeading();
            if (startsWith(words, CAUSE)) {
                part = cause;
                words = words.substring(CAUSE.length()).stripLeading();
            } else if (startsWith(words, RESOLUTION)) {
                part = resolution;
                words = words.substring(RESOLUTION.length()).stripLeading();
            } else {
                words = stripped;
            }
            part.append(words).append('\n');
        }
        return new MessageParts(orNull(text), orNull(cause), orNull(resolution));
    }

    private static boolean startsWith(String line, String heading) {
        return line.length() >= heading.length()
                && line.substring(0, heading.length()).toLowerCase(Locale.ROOT).equals(heading);
    }

    private static @Nullable String orNull(StringBuilder part) {
        String text = part.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
