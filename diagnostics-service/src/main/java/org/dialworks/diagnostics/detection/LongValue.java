package org.dialworks.diagnostics.detection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Values of fields as states keep them: bounded, and still different where they differ. */
final class LongValue {

    private static final int LONGEST = 256;
    private static final int KEPT = 200;
    private static final int DIGEST_BYTES = 16;

    private LongValue() {}

    static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return value.substring(0, KEPT) + "…" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
