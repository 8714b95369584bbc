package org.dialworks.diagnostics.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.dialworks.contracts.ProblemType;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class EvidenceUploadTest {

    private static final byte[] NETSTAT =
            "  TCP    0.0.0.0:443    0.0.0.0:0    LISTENING    4312\r\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void plainAndPackedUploadsAreTheSame() throws Exception {
        EvidenceUpload plain = EvidenceUpload.receive(new ByteArrayInputStream(NETSTAT));
        EvidenceUpload packed = EvidenceUpload.receive(new ByteArrayInputStream(gzip(NETSTAT)));

        assertThat(packed.fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(packed.bytes()).isEqualTo(NETSTAT.length);
        assertThat(stored(packed).read().all(SocketTable.class).getFirst().listeners(443))
                .hasSize(1);
    }

    @Test
    void theHostThatTheSenderNamesIsThatOfTheOutputs() {
        Evidence evidence = stored(EvidenceUpload.receive(new ByteArrayInputStream(NETSTAT)))
                .read();

        assertThat(evidence.hosts()).containsExactly("med01");
    }

    @Test
    void aGzipStreamThatIsCutOffIsRefused() throws Exception {
        byte[] whole = gzip(NETSTAT);

        refused(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 9)), ProblemType.MALFORMED_BODY);
        refused(new ByteArrayInputStream(Arrays.copyOf(whole, 5)), ProblemType.MALFORMED_BODY);
    }

    @Test
    void nothingIsRefused() throws Exception {
        refused(InputStream.nullInputStream(), ProblemType.EMPTY_UPLOAD);
        refused(new ByteArrayInputStream(gzip(new byte[0])), ProblemType.EMPTY_UPLOAD);
    }

    @Test
    void anUploadThatUnpacksToTooMuchIsRefused() throws Exception {
        refused(new ByteArrayInputStream(gzip(new byte[(int) EvidenceUpload.LARGEST + 1])), ProblemType.BODY_TOO_LARGE);
    }

    private static void refused(InputStream body, ProblemType type) {
        assertThatThrownBy(() -> EvidenceUpload.receive(body))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private static StoredEvidence stored(EvidenceUpload upload) {
        return new StoredEvidence(
                new UUID(0, 1),
                "bergen",
                Optional.of("med01.example.net"),
                upload.bytes(),
                upload.packed(),
                Instant.EPOCH,
                "operator");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
