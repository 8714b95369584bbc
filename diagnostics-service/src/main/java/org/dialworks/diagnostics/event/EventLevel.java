package org.dialworks.diagnostics.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels of Windows: 1 critical to 5 verbose, however a form or a language writes them. */
final class EventLevel {

    static final int CRITICAL = 1;
    static final int ERROR = 2;
    static final int WARNING = 3;
    static final int INFORMATION = 4;
    static final int VERBOSE = 5;

    private static final Map<String, Integer> WORDS = words();

    private EventLevel() {}

    /** The level that a number or word means; Information for what is unknown or left out. */
    static int of(@Nullable String text) {
        if (text == null) {
            return INFORMATION;
        }
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5') {
            return text.charAt(0) - '0';
        }
        return WORDS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), INFORMATION);
    }

    // As Event Viewer shows them in English, German, Norwegian, Danish, Swedish, French and Spanish; NXLog's; Fluent
    // Bit's.
    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        put(words, CRITICAL, "1", "critical", "kritisch", "kritisk", "critique", "crítico", "fatal");
        put(words, ERROR, "2", "error", "fehler", "feil", "fejl", "fel", "erreur", "err");
        put(words, WARNING, "3", "warning", "warnung", "advarsel", "varning", "avertissement", "advertencia", "warn");
        put(words, VERBOSE, "5", "verbose", "ausführlich", "detaljert", "detaljeret", "detaljerad", "commentaires");
        put(words, VERBOSE, "debug", "detallado", "trace");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, int level, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, level);
        }
    }
}
