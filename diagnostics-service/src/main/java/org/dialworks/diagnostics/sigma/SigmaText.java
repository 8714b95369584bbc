package org.dialworks.diagnostics.sigma;

import java.util.List;

/**
 * What a text of one or more Sigma documents holds.
 *
 * @param documents those without a fault, in the order of the text
 * @param faults of all others, in the order of the text
 */
public record SigmaText(List<SigmaDocument> documents, List<SigmaFault> faults) {

    public SigmaText {
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }
}
