package org.dialworks.diagnostics.diagnosis.check.server;

/** Versions as numbers with dots between them. */
final class Version {

    private Version() {}

    /** Compares number by number; a missing one is 0. */
    static int compare(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int compared = Integer.compare(number(left, i), number(right, i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int at) {
        return at < parts.length ? Integer.parseInt(parts[at]) : 0;
    }
}
