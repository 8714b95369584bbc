package org.dialworks.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user sees: lines that stay and, where somebody looks, one line at the bottom that says what is waited for. */
final class Terminal {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean interactive;
    private String shown = "";

    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    synchronized void say(String line) {
        erase();
        out.println(line);
        out.flush();
    }

    /** Shows a line until the next one; nothing where output goes to a file. */
    synchronized void passing(String line) {
        if (interactive && !line.equals(shown)) {
            erase();
            out.print(line);
            out.flush();
            shown = line;
        }
    }

    private void erase() {
        if (!shown.isEmpty()) {
            out.print(ERASE_LINE);
            shown = "";
        }
    }

    /** {@code 1.4 s} */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
