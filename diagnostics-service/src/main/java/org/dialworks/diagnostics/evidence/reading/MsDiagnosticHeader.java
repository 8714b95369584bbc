package org.dialworks.diagnostics.evidence.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.diagnostics.evidence.Place;

/** {@code ms-diagnostics: 10003;reason="…";source="…";component="MediationServer";SipResponseCode="404"} ([MS-OCER]). */
final class MsDiagnosticHeader {

    private static final int MOST_PARAMETERS = 40;
    private static final int LONGEST_VALUE = 500;
    private static final String[] NAMES = {"ms-diagnostics-public", "ms-client-diagnostics", "ms-diagnostics"};

    private MsDiagnosticHeader() {}

    /** The header that a line holds, wherever it begins. */
    static Optional<MsDiagnostic> parse(String text, Place place) {
        int start = indexOfName(text);
        if (start < 0) {
            return Optional.empty();
        }
        for (String name : NAMES) {
            int colon = start + name.length();
            if (text.regionMatches(true, start, name, 0, name.length())
                    && colon < text.length()
                    && text.charAt(colon) == ':') {
                return parse(name, text.substring(colon + 1), place);
            }
        }
        return Optional.empty();
    }

    private static int indexOfName(String text) {
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            if (at >= 2
                    && text.regionMatches(true, at - 2, "ms-", 0, 3)
                    && text.regionMatches(true, at + 1, "d", 0, 1)) {
                return at - 2;
            }
            if (at >= 2 && text.regionMatches(true, at - 2, "ms-client-d", 0, 11)) {
                return at - 2;
            }
        }
        return -1;
    }

    private static Optional<MsDiagnostic> parse(String header, String value, Place place) {
        int semicolon = value.indexOf(';');
        Optional<Long> id = Shape.number(Shape.trim(semicolon < 0 ? value : value.substring(0, semicolon)));
        if (id.isEmpty() || id.get() > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new MsDiagnostic(
                header,
                id.get().intValue(),
                semicolon < 0 ? Map.of() : parameters(value.substring(semicolon + 1)),
                place));
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length() && parameters.size() < MOST_PARAMETERS) {
            int equals = text.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            String name = Shape.trim(text.substring(at, equals)).toLowerCase(Locale.ROOT);
            int from = equals + 1;
            int end;
            if (from < text.length() && text.charAt(from) == '"') {
                from++;
                end = text.indexOf('"', from);
                end = end < 0 ? text.length() : end;
                at = next(text, end);
            } else {
                end = text.indexOf(';', from);
                end = end < 0 ? text.length() : end;
                at = end + 1;
            }
            String value = Shape.trim(text.substring(from, Math.min(end, from + LONGEST_VALUE)));
            if (!name.isEmpty() && name.length() < 60) {
                parameters.putIfAbsent(name, value);
            }
        }
        return parameters;
    }

    private static int next(String text, int from) {
        int semicolon = text.indexOf(';', from);
        return semicolon < 0 ? text.length() : semicolon + 1;
    }
}
