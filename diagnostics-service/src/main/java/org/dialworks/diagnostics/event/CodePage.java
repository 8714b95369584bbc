package org.dialworks.diagnostics.event;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/** The code pages in which Western Windows writes text that is not Unicode: of programs and of the console. */
final class CodePage {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // Of the console in Western Europe, and in the United States.
    private static final List<Charset> CONSOLES = List.of("IBM850", "IBM437").stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private CodePage() {}

    /**
     * The code page in which the bytes are words: a byte beyond ASCII that stands within one should be a letter. Where
     * they say the same of all, it is that of programs.
     *
     * @param bytes read from their position to their limit; neither changes
     */
    static Charset of(ByteBuffer bytes) {
        Charset best = WINDOWS;
        int most = words(bytes, WINDOWS);
        for (Charset console : CONSOLES) {
            int words = words(bytes, console);
            if (words > most) {
                best = console;
                most = words;
            }
        }
        return best;
    }

    private static int words(ByteBuffer bytes, Charset charset) {
        int words = 0;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            byte b = bytes.get(i);
            if (b < 0 && (isLetter(bytes, i - 1) || isLetter(bytes, i + 1))) {
                char c = new String(new byte[] {b}, charset).charAt(0);
                words += Character.isLetter(c) ? 1 : -1;
            }
        }
        return words;
    }

    private static boolean isLetter(ByteBuffer bytes, int at) {
        if (at < 0 || at >= bytes.limit()) {
            return false;
        }
        int lower = bytes.get(at) | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
