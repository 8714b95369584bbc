package org.dialworks.diagnostics.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.TelemetryEvent;

/**
 * An event as it goes to Kafka.
 *
 * @param id the same for the same event, however often and in whatever form it comes
 * @param computer its key
 * @param json the event in normal form
 */
record ReadyEvent(String id, String computer, byte[] json) {

    private static final int IDENTITY_BYTES = 16;

    static ReadyEvent of(TelemetryEvent event) {
        return new ReadyEvent(identity(event), event.computer(), ContractJson.write(event));
    }

    // To the second: some forwarders send no more of the time, and no log counts to the same number twice in one.
    private static String identity(TelemetryEvent event) {
        String identity = event.channel()
                + '\0'
                + event.computer()
                + '\0'
                + event.recordId()
                + '\0'
                + event.time().getEpochSecond();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, IDENTITY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
