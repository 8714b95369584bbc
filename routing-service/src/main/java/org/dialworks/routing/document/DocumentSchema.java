package org.dialworks.routing.document;

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

/** A published JSON Schema: what editors complete by is what the service checks by. */
public final class DocumentSchema {

    private final String text;
    private final JsonNode tree;
    private final Schema schema;

    private DocumentSchema(String text, JsonNode tree) {
        this.text = text;
        this.tree = tree;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /**
     * A schema of this application.
     *
     * @param file name in {@code /schemas}
     */
    public static DocumentSchema of(String file) {
        String path = "/schemas/" + file;
        try (InputStream in = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new DocumentSchema(text, new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** As it is published. */
    public String text() {
        return text;
    }

    /** Where the document is not as the schema has it. */
    public List<Fault> faults(PlacedDocument document) {
        return schema.validate(document.root().toString(), InputFormat.JSON).stream()
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

    private String words(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not known here";
            // What the schema says about a field is better than the pattern that it does not match.
            case "pattern" -> "does not fit: " + description(error);
            default -> error.getMessage();
        };
    }

    private String description(Error error) {
        String keyword = String.valueOf(error.getSchemaLocation().getFragment());
        return tree.at(keyword.substring(0, keyword.lastIndexOf('/')))
                .path("description")
                .asText(error.getMessage());
    }
}
