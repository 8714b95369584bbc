package org.dialworks.routing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.document.DocumentSchema;
import org.dialworks.routing.document.PlacedDocument;
import org.dialworks.routing.sql.Json;

/** Reads an intent as it was sent, and says what is wrong with it: each fault with its field and its line. */
final class ReadIntent {

    static final DocumentSchema SCHEMA = DocumentSchema.of("intent.schema.json");

    private ReadIntent() {}

    /**
     * What came of a text.
     *
     * @param intent the intent; empty when there are faults
     * @param faults what is wrong, in the order of the text, what is missing last
     */
    record Reading(Optional<SiteIntent> intent, List<Fault> faults) {}

    static Reading read(PlacedDocument document) {
        List<Fault> faults = new ArrayList<>(SCHEMA.faults(document));
        if (faults.isEmpty()) {
            SiteIntent intent = Json.read(document.root().toString(), SiteIntent.class);
            faults.addAll(IntentFaults.of(intent, document));
            if (faults.isEmpty()) {
                return new Reading(Optional.of(intent), List.of());
            }
        } else {
            unknownCountry(document).ifPresent(faults::add);
        }
        return new Reading(Optional.empty(), document.inOrder(faults));
    }

    /** Said even when other fields are wrong, since everything else hangs on it. */
    static Optional<Fault> unknownCountry(PlacedDocument document) {
        String country = document.root().path("country").asText("").toUpperCase(Locale.ROOT);
        boolean unknown = country.length() == 2 && !CountryRules.regions().contains(country);
        return unknown
                ? Optional.of(
                        document.at("/country", "'" + country + "' is no country that dialling rules are known for"))
                : Optional.empty();
    }
}
