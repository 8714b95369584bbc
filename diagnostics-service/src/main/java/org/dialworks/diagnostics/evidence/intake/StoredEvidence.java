package org.dialworks.diagnostics.evidence.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;

/** An upload of evidence as it is kept. */
public final class StoredEvidence {

    private static final int BUFFER = 32 * 1024;

    private final UUID id;
    private final String site;
    private final Optional<String> host;
    private final long bytes;
    private final byte[] packed;
    private final Instant receivedAt;
    private final String receivedBy;

    StoredEvidence(
            UUID id,
            String site,
            Optional<String> host,
            long bytes,
            byte[] packed,
            Instant receivedAt,
            String receivedBy) {
        this.id = id;
        this.site = site;
        this.host = host;
        this.bytes = bytes;
        this.packed = packed.clone();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    /** The computer that the sender said it is of. */
    public Optional<String> host() {
        return host;
    }

    /** How many bytes it has, unpacked. */
    public long bytes() {
        return bytes;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }

    byte[] packed() {
        return packed.clone();
    }

    /** Reads it. */
    public Evidence read() {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            return EvidenceReader.read(text, host);
        } catch (IOException e) {
            throw new UncheckedIOException("evidence " + id + " was read once and cannot be read again", e);
        }
    }
}
