package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;
import org.dialworks.platform.problem.ProblemException;

/** All evidence that a question names, read. */
@ApplicationScoped
class HostEvidence {

    Evidence of(Asked asked) {
        if (!asked.evidence().isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "There is no upload " + asked.evidence().getFirst(),
                    List.of(Problem.Fault.at(
                            "/evidence",
                            "there is no upload " + asked.evidence().getFirst())));
        }
        Evidence evidence = new Evidence(List.of());
        return asked.text().map(HostEvidence::read).map(evidence::and).orElse(evidence);
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
