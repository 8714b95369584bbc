package org.dialworks.diagnostics.detection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventType;

/**
 * A detection with the id it has on Kafka. The id is worked out from what was detected, so that the same detection, made
 * again after a replay, has the same id and counts once.
 */
record Found(String id, Detection detection) {

    private static final int ID_BYTES = 16;

    /** @param occasion tells this detection from others of the same rule, host and subject */
    static Found of(Detection detection, String occasion) {
        String identity = String.join(
                "\0",
                detection.site(),
                detection.host(),
                detection.rule(),
                detection.subject(),
                detection.raised() ? "raised" : "cleared",
                occasion);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return new Found(HexFormat.of().formatHex(digest, 0, ID_BYTES), detection);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    EventType type() {
        return detection.raised() ? EventType.DETECTION_RAISED : EventType.DETECTION_CLEARED;
    }
}
