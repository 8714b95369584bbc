package org.dialworks.diagnostics.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;

/**
 * An upload as it came, packed. Only the packed bytes are held, so that many megabytes of trace cost few of memory.
 *
 * @param bytes how many there were, unpacked
 * @param packed the upload in gzip
 * @param fingerprint of the unpacked bytes, in hexadecimal
 */
record EvidenceUpload(long bytes, byte[] packed, String fingerprint) {

    /** The most bytes of an upload, unpacked. */
    static final long LARGEST = 64L * 1024 * 1024;
    /** The most bytes that are kept, packed. */
    static final int LARGEST_PACKED = 24 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    /**
     * Receives an upload; one in gzip is known by its first bytes.
     *
     * @throws ProblemException when it is empty, too large, or its gzip stream is broken
     */
    static EvidenceUpload receive(InputStream body) {
        try {
            var start = new PushbackInputStream(body, 2);
            byte[] magic = start.readNBytes(2);
            start.unread(magic);
            boolean gzip = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
            return pack(gzip ? new GZIPInputStream(start, BUFFER) : start);
        } catch (ZipException | EOFException e) {
            throw new ProblemException(
                    ProblemType.MALFORMED_BODY, "Nothing was taken: the gzip stream is cut off or damaged");
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "Nothing was taken: the body ended early");
        }
    }

    private static EvidenceUpload pack(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        var packed = new ByteArrayOutputStream();
        long count = 0;
        try (var out = new GZIPOutputStream(packed, BUFFER)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > LARGEST || packed.size() > LARGEST_PACKED) {
                    throw new ProblemException(
                            ProblemType.BODY_TOO_LARGE,
                            "An upload has at most " + LARGEST / (1024 * 1024) + " MB unpacked and "
                                    + LARGEST_PACKED / (1024 * 1024) + " MB packed. Send it in parts");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (count == 0) {
            throw new ProblemException(
                    ProblemType.EMPTY_UPLOAD, "The body is empty: send outputs, traces or logs as text");
        }
        return new EvidenceUpload(count, packed.toByteArray(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
