package org.dialworks.diagnostics.evidence;

import java.util.Map;
import java.util.Optional;

/**
 * A header {@code ms-diagnostics}, {@code ms-diagnostics-public} or {@code ms-client-diagnostics} ([MS-OCER]).
 *
 * @param header its name, lower case
 * @param id the number that says what is the matter: 10000 to 10999 is Mediation Server
 * @param parameters what else it says, names in lower case: {@code reason}, {@code source}, {@code component},
 *     {@code sipresponsecode}
 * @param place its line
 */
public record MsDiagnostic(String header, int id, Map<String, String> parameters, Place place) {

    public MsDiagnostic {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter by its name, in lower case. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
