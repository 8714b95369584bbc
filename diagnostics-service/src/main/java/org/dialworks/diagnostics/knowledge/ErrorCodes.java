package org.dialworks.diagnostics.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Error codes in a text, in the one form that articles have: Windows writes one code as a number or as 0x80070020. */
final class ErrorCodes {

    // HRESULTs of failures have the highest bit set, so that they are negative as signed decimal numbers.
    private static final Pattern CODE = Pattern.compile("\\b0[xX]([89a-fA-F][0-9a-fA-F]{7})\\b|(-[0-9]{9,10})\\b");

    private ErrorCodes() {}

    /** The codes as {@code 0x80070020}, each once. */
    static Set<String> in(String text) {
        var codes = new TreeSet<String>();
        Matcher found = CODE.matcher(text);
        while (found.find()) {
            String hex = found.group(1);
            if (hex != null) {
                codes.add("0x" + hex.toUpperCase(Locale.ROOT));
            } else {
                long number = Long.parseLong(found.group(2));
                if (number >= Integer.MIN_VALUE) {
                    codes.add("0x%08X".formatted((int) number));
                }
            }
        }
        return codes;
    }
}
