package org.dialworks.routing.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.document.DocumentSchema;
import org.dialworks.routing.document.PlacedDocument;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.sql.Json;

/** Reads a plan that was written by hand, and says what is wrong with it: each fault with its field and its line. */
public final class ReadPlan {

    static final DocumentSchema SCHEMA = DocumentSchema.of("plan.schema.json");

    private static final List<String> TRUNK_RULES = List.of("called", "calling", "inboundCalled", "inboundCalling");

    private ReadPlan() {}

    /**
     * What came of a document.
     *
     * @param plan the plan; empty when there are faults
     * @param faults what is wrong, in the order of the text
     */
    public record Reading(Optional<VoicePlan> plan, List<Fault> faults) {}

    /** Reads a plan that is a part of something larger: its faults have a field, and no line. */
    public static Reading read(JsonNode plan, Platform platform) {
        Reading reading = read(new PlacedDocument(plan, Map.of()).withoutNulls(), platform);
        return new Reading(
                reading.plan(),
                reading.faults().stream()
                        .map(fault -> Fault.at(String.valueOf(fault.pointer()), fault.detail()))
                        .toList());
    }

    static Reading read(PlacedDocument document, Platform platform) {
        var faults = new ArrayList<>(SCHEMA.faults(document));
        if (faults.isEmpty()) {
            patterns(document, faults);
        }
        if (faults.isEmpty()) {
            VoicePlan plan = Json.read(withDefaults(document.root()).toString(), VoicePlan.class);
            PlanFaults.of(plan, platform)
                    .forEach(fault -> faults.add(document.at(String.valueOf(fault.pointer()), fault.detail())));
            if (faults.isEmpty()) {
                return new Reading(Optional.of(plan), List.of());
            }
        }
        return new Reading(Optional.empty(), document.inOrder(faults));
    }

    /** What may be left out where the model has a value for it. */
    private static JsonNode withDefaults(JsonNode plan) {
        JsonNode full = plan.deepCopy();
        full.path("dialPlans").forEach(dialPlan -> describe(dialPlan.path("rules")));
        full.path("trunks").forEach(trunk -> {
            TRUNK_RULES.forEach(list -> describe(trunk.path(list)));
            put(trunk, "removePlus", false);
        });
        prioritize(full.path("routes"));
        full.path("tests").forEach(test -> {
            if (test instanceof ObjectNode object) {
                object.put("route", object.path("route").asText(""));
                object.put("usage", object.path("usage").asText(""));
            }
        });
        return full;
    }

    /** New-CsVoiceRoute, New-CsOnlineVoiceRoute: a route without a priority gets the next free one at the end. */
    private static void prioritize(JsonNode routes) {
        int next = 0;
        for (JsonNode route : routes) {
            next = Math.max(next, route.path("priority").asInt(-1) + 1);
        }
        for (JsonNode route : routes) {
            if (route instanceof ObjectNode object && !object.has("priority")) {
                object.put("priority", next++);
            }
        }
    }

    private static void describe(JsonNode rules) {
        rules.forEach(rule -> {
            if (rule instanceof ObjectNode object) {
                object.put("description", object.path("description").asText(""));
            }
        });
    }

    private static void put(JsonNode node, String field, boolean value) {
        if (node instanceof ObjectNode object && !object.has(field)) {
            object.put(field, value);
        }
    }

    private static void patterns(PlacedDocument document, List<Fault> faults) {
        JsonNode root = document.root();
        for (int i = 0; i < root.path("dialPlans").size(); i++) {
            rules(document, "/dialPlans/" + i + "/rules", faults);
        }
        for (int i = 0; i < root.path("routes").size(); i++) {
            pattern(document, "/routes/" + i, faults);
        }
        for (int i = 0; i < root.path("trunks").size(); i++) {
            for (String list : TRUNK_RULES) {
                rules(document, "/trunks/" + i + "/" + list, faults);
            }
        }
    }

    private static void rules(PlacedDocument document, String pointer, List<Fault> faults) {
        for (int i = 0; i < document.root().at(pointer).size(); i++) {
            pattern(document, pointer + "/" + i, faults);
        }
    }

    private static void pattern(PlacedDocument document, String pointer, List<Fault> faults) {
        try {
            DialPattern.parse(document.root().at(pointer + "/pattern").asText());
        } catch (IllegalArgumentException e) {
            faults.add(document.at(pointer + "/pattern", String.valueOf(e.getMessage())));
        }
    }
}
