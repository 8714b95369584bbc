package org.dialworks.powershell;

import java.util.regex.Pattern;

/** What may stand in a script without quotes. Names come from our code, never from data, so a bad one is a bug. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final Pattern CMDLET = Pattern.compile("[A-Z][A-Za-z]{1,30}-[A-Z][A-Za-z0-9]{1,60}");

    private Names() {}

    static String word(String name) {
        if (!WORD.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain PowerShell name: " + name);
        }
        return name;
    }

    static String cmdlet(String name) {
        if (!CMDLET.matcher(name).matches()) {
            throw new IllegalArgumentException("not a cmdlet name (Verb-Noun): " + name);
        }
        return name;
    }
}
