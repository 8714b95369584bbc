package org.dialworks.routing.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dialworks.contracts.Problem.Fault;

/** The published JSON Schema of an intent: what editors complete by is what the service checks by. */
final class IntentSchema {

    private static final String FILE = "/schemas/intent.schema.json";
    private static final String TEXT = load();
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private IntentSchema() {}

    static String text() {
        return TEXT;
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(IntentSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(TEXT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    /** Where the document is not as the schema has it. */
    static List<Fault> faults(PlacedDocument document) {
        return SCHEMA.validate(document.root().toString(), InputFormat.JSON).stream()
                .map(error -> document.at(pointer(error), words(error)))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        var pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append(PlacedDocument.step(
                    "", String.valueOf(error.getInstanceLocation().getElement(i))));
        }
        String property = error.getProperty();
        return property == null ? pointer.toString() : PlacedDocument.step(pointer.toString(), property);
    }

    private static String words(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not known here";
            // What the schema says about a field is better than the pattern that it does not match.
            case "pattern" -> "does not fit: " + description(error);
            default -> error.getMessage();
        };
    }

    private static String description(Error error) {
        String keyword = String.valueOf(error.getSchemaLocation().getFragment());
        return TREE.at(keyword.substring(0, keyword.lastIndexOf('/')))
                .path("description")
                .asText(error.getMessage());
    }
}
