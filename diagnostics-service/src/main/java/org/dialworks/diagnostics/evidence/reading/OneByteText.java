package org.dialworks.diagnostics.evidence.reading;

import java.nio.charset.Charset;

/**
 * Text of Western Europe with one byte a character: Windows-1252, as editors write it, or code page 850, as the console
 * does. Code page 437 has the same letters where it matters. In 850 letters with accents are below 0xA5, where 1252 has
 * punctuation; in 1252 they are from 0xC0 on, where 850 has frames.
 */
final class OneByteText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CONSOLE = Charset.forName("IBM850");

    private boolean console;

    /** Decodes a line; where it does not show its code page, in that of the lines before. */
    String decode(byte[] line, int length) {
        int forConsole = 0;
        int forWindows = 0;
        for (int i = 0; i < length; i++) {
            int b = line[i] & 0xFF;
            if (b >= 0x80 && besideLetter(line, length, i)) {
                // 0x92 is the apostrophe of 1252 (l'adresse) and a capital of 850.
                if (b < 0xA5 && b != 0x92) {
                    forConsole++;
                } else if (b >= 0xC0 && b != 0xE1) {
                    forWindows++;
                }
            }
        }
        if (forConsole != forWindows) {
            console = forConsole > forWindows;
        }
        return new String(line, 0, length, console ? CONSOLE : WINDOWS);
    }

    private static boolean besideLetter(byte[] line, int length, int at) {
        return (at > 0 && isLetter(line[at - 1])) || (at + 1 < length && isLetter(line[at + 1]));
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
