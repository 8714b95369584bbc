package org.dialworks.diagnostics.evidence.reading;

import java.util.Locale;

/** Names of computers as they are compared: lower case, without domain. */
final class HostName {

    private HostName() {}

    static String of(String name) {
        String lower = Shape.trim(name).toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        return dot > 0 ? lower.substring(0, dot) : lower;
    }
}
