package org.dialworks.number.reconciliation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a finding, the same as long as it is the same finding: {@code held-twice.4755123000x12.9f86d081884c7d65},
 * that is its kind, its number ({@code 0} for none) with the extension behind an x, and the beginning of the SHA-256 of
 * what else makes it this one.
 */
record FindingId(FindingKind kind, long digits, String extension, String hash) {

    private static final Pattern FORM =
            Pattern.compile("([a-z-]{1,40})\\.([0-9]{1,15})(?:x([0-9]{1,15}))?\\.([0-9a-f]{16})");

    static FindingId of(FindingKind kind, long digits, String extension, String subject) {
        return new FindingId(kind, digits, extension, hash(subject));
    }

    /** Reads it; empty when the text is the name of no finding. */
    static Optional<FindingId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String extension = form.group(3);
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind.word().equals(form.group(1)))
                .map(kind -> new FindingId(
                        kind, Long.parseLong(form.group(2)), extension == null ? "" : extension, form.group(4)))
                .findFirst();
    }

    private static String hash(String subject) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return kind.word() + "." + digits + (extension.isEmpty() ? "" : "x" + extension) + "." + hash;
    }
}
