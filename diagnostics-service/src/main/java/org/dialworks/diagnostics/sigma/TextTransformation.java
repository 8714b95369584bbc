package org.dialworks.diagnostics.sigma;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the modifiers for texts make of patterns. */
final class TextTransformation {

    /** What Windows programs take for the sign before an option: hyphen, slash, en dash, em dash, horizontal bar. */
    private static final String DASHES = "-/\u2013\u2014\u2015";

    private TextTransformation() {}

    /**
     * Applies one modifier; those that are not about texts change nothing.
     *
     * @param bytes whether each character is one byte already, since an encoding came before
     */
    static List<TextPattern> apply(Modifier modifier, List<TextPattern> patterns, boolean bytes)
            throws ModifierChain.Unfit {
        var changed = new ArrayList<TextPattern>();
        for (TextPattern pattern : patterns) {
            switch (modifier) {
                case CONTAINS -> changed.add(pattern.afterAnything().beforeAnything());
                case STARTSWITH -> changed.add(pattern.beforeAnything());
                case ENDSWITH -> changed.add(pattern.afterAnything());
                case WINDASH -> changed.add(dashes(pattern));
                case WIDE, UTF16LE -> changed.add(encoded(pattern, StandardCharsets.UTF_16LE, ""));
                case UTF16BE -> changed.add(encoded(pattern, StandardCharsets.UTF_16BE, ""));
                // FF FE, each byte one character as everywhere here.
                case UTF16 -> changed.add(encoded(pattern, StandardCharsets.UTF_16LE, "\u00FF\u00FE"));
                case BASE64 -> changed.add(TextPattern.of(Base64.getEncoder().encodeToString(bytes(pattern, bytes))));
                case BASE64OFFSET -> changed.addAll(atEveryOffset(bytes(pattern, bytes)));
                default -> changed.add(pattern);
            }
        }
        return changed;
    }

    // Only where an option begins: after no letter or digit, before one.
    private static TextPattern dashes(TextPattern pattern) {
        var builder = new TextPattern.Builder();
        for (TextPattern.Piece piece : pattern.pieces()) {
            if (!(piece instanceof TextPattern.Literal(String text))) {
                builder.piece(piece);
                continue;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean begins = (c == '-' || c == '/')
                        && (i == 0 || !isWord(text.charAt(i - 1)))
                        && i + 1 < text.length()
                        && isWord(text.charAt(i + 1));
                if (begins) {
                    builder.piece(new TextPattern.OneOf(DASHES));
                } else {
                    builder.text(c);
                }
            }
        }
        return builder.build();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    // Each byte becomes the character of its number: that is how NUL bytes look in a log.
    private static TextPattern encoded(TextPattern pattern, Charset charset, String mark) {
        var builder = new TextPattern.Builder().text(mark);
        for (TextPattern.Piece piece : pattern.pieces()) {
            if (piece instanceof TextPattern.Literal(String text)) {
                builder.text(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
            } else {
                builder.piece(piece);
            }
        }
        return builder.build();
    }

    private static byte[] bytes(TextPattern pattern, boolean bytes) throws ModifierChain.Unfit {
        if (!pattern.isLiteral()) {
            throw new ModifierChain.Unfit("a text with wildcards cannot be written in Base64");
        }
        return pattern.literal().getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    // Where in the encoded text the value begins is unknown: at one of three offsets. What depends on the bytes before
    // and after it is cut off.
    private static List<TextPattern> atEveryOffset(byte[] value) throws ModifierChain.Unfit {
        var patterns = new ArrayList<TextPattern>();
        for (int offset = 0; offset < 3; offset++) {
            var shifted = new byte[offset + value.length];
            System.arraycopy(value, 0, shifted, offset, value.length);
            String text = Base64.getEncoder().encodeToString(shifted);
            int from = offset == 0 ? 0 : offset + 1;
            int cut = switch (shifted.length % 3) {
                case 0 -> 0;
                case 1 -> 3;
                default -> 2;
            };
            if (text.length() - cut <= from) {
                throw new ModifierChain.Unfit("it is too short to be found in Base64 at any offset");
            }
            patterns.add(TextPattern.of(text.substring(from, text.length() - cut)));
        }
        return patterns;
    }
}
