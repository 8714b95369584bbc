package org.dialworks.routing.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.sql.Json;

/** Reads an intent as it was sent, and says what is wrong with it: each fault with its field and its line. */
final class ReadIntent {

    private ReadIntent() {}

    /**
     * What came of a text.
     *
     * @param intent the intent; empty when there are faults
     * @param faults what is wrong, in the order of the text, what is missing last
     */
    record Reading(Optional<SiteIntent> intent, List<Fault> faults) {}

    /** @throws UnreadableException when the text is no JSON */
    static Reading json(String text) throws UnreadableException {
        return read(JsonText.read(text));
    }

    /** @throws UnreadableException when the text is no YAML */
    static Reading yaml(String text) throws UnreadableException {
        return read(YamlText.read(text));
    }

    private static Reading read(PlacedDocument document) {
        withoutNulls(document.root());
        List<Fault> faults = new ArrayList<>(IntentSchema.faults(document));
        if (faults.isEmpty()) {
            SiteIntent intent = Json.read(document.root().toString(), SiteIntent.class);
            faults.addAll(IntentFaults.of(intent, document));
            if (faults.isEmpty()) {
                return new Reading(Optional.of(intent), List.of());
            }
        } else {
            unknownCountry(document).ifPresent(faults::add);
        }
        faults.sort(Comparator.comparing((Fault fault) -> isMissing(document, fault))
                .thenComparingLong(ReadIntent::line)
                .thenComparing(fault -> String.valueOf(fault.pointer())));
        return new Reading(Optional.empty(), faults);
    }

    private static boolean isMissing(PlacedDocument document, Fault fault) {
        return !document.places().containsKey(String.valueOf(fault.pointer()));
    }

    private static long line(Fault fault) {
        return fault.line() == null ? 0 : fault.line();
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

    /** A field without a value is one that was left out. */
    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var empty = new ArrayList<String>();
            object.properties().forEach(field -> {
                if (field.getValue().isNull()) {
                    empty.add(field.getKey());
                } else {
                    withoutNulls(field.getValue());
                }
            });
            object.remove(empty);
        } else {
            node.forEach(ReadIntent::withoutNulls);
        }
    }
}
