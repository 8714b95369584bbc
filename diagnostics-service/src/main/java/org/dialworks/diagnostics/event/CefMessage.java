package org.dialworks.diagnostics.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message of ArcSight's Common Event Format: {@code CEF:0|vendor|product|version|class|name|severity|key=value …}.
 *
 * @param extension keys and values in their order; of two with one key the first counts
 */
record CefMessage(String product, String eventClass, String name, String severity, Map<String, String> extension) {

    private static final String MARK = "CEF:";
    private static final int HEADER_PARTS = 7;
    // A key begins after white space; the value before it ends there.
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([A-Za-z0-9_.\\-\\[\\]]{1,64})=");

    CefMessage {
        extension = Collections.unmodifiableMap(new LinkedHashMap<>(extension));
    }

    /** Where the message begins in a line, or -1. */
    static int start(String line) {
        for (int at = line.indexOf(MARK); at >= 0; at = line.indexOf(MARK, at + 1)) {
            int version = at + MARK.length();
            if (version + 1 < line.length()
                    && Character.isDigit(line.charAt(version))
                    && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** Parses a message that stands at the beginning of the text; null when its header is not whole. */
    static @Nullable CefMessage parse(String text) {
        List<String> header = new ArrayList<>(HEADER_PARTS);
        var part = new StringBuilder();
        int at = MARK.length();
        for (; at < text.length() && header.size() < HEADER_PARTS; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && "|\\".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
                part.append(text.charAt(at));
            } else if (c == '|') {
                header.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (header.size() == HEADER_PARTS - 1 && at == text.length()) {
            // Nothing after the severity, not even the | before the extension.
            header.add(part.toString());
        }
        if (header.size() < HEADER_PARTS) {
            return null;
        }
        return new CefMessage(
                header.get(2), header.get(4), header.get(5), header.get(6), extension(text.substring(at)));
    }

    private static Map<String, String> extension(String text) {
        var fields = new LinkedHashMap<String, String>();
        Matcher key = KEY.matcher(text);
        boolean more = key.find();
        while (more) {
            String name = key.group(1);
            int from = key.end();
            more = key.find();
            fields.putIfAbsent(name, unescaped(text.substring(from, more ? key.start() : text.length())));
        }
        return fields;
    }

    private static String unescaped(String value) {
        String text = value.strip();
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(i++);
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case '=', '|', '\\' -> plain.append(escaped);
                // Windows paths are often sent without their backslashes doubled.
                default -> plain.append(c).append(escaped);
            }
        }
        return plain.toString();
    }
}
