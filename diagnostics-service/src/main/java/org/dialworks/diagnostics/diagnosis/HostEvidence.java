package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.intake.EvidenceStore;
import org.dialworks.diagnostics.evidence.intake.StoredEvidence;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;
import org.dialworks.platform.problem.ProblemException;

/** All evidence that a question names, read. */
@ApplicationScoped
class HostEvidence {

    private final EvidenceStore store;

    @Inject
    HostEvidence(EvidenceStore store) {
        this.store = store;
    }

    Evidence of(Asked asked) {
        Evidence evidence = new Evidence(List.of());
        for (UUID id : asked.evidence()) {
            evidence = evidence.and(upload(id, asked.site()).read());
        }
        return asked.text().map(HostEvidence::read).map(evidence::and).orElse(evidence);
    }

    // An upload of another site is not admitted to exist.
    private StoredEvidence upload(UUID id, String site) {
        return store.find(id)
                .filter(upload -> upload.site().equals(site))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNPROCESSABLE,
                        "There is no upload " + id,
                        List.of(Problem.Fault.at("/evidence", "there is no upload " + id))));
    }

    private static Evidence read(String text) {
        try {
            return EvidenceReader.read(
                    new ByteArrayInputStream(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8)),
                    Optional.empty());
        } catch (IOException e) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, "text cannot be read: " + e.getMessage());
        }
    }
}
