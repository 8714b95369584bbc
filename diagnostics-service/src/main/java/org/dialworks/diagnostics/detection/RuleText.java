package org.dialworks.diagnostics.detection;

import org.dialworks.diagnostics.sigma.SigmaDocument;

/**
 * A rule with the text it was read from.
 *
 * @param text one Sigma document in YAML
 */
record RuleText(String text, SigmaDocument document) {

    String key() {
        return document.key();
    }
}
