package org.dialworks.diagnostics.prerequisite;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How a file of facts looks: one per generation of the product.
 *
 * @param windows the versions of Windows that the product runs on
 * @param sources texts by a short name, which facts refer to
 */
record ProductFile(
        Platform product,
        String name,
        Set<WindowsVersion> windows,
        Map<String, Fact.Source> sources,
        List<Line> facts) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A fact as written. */
    record Line(
            String id,
            Set<Role> roles,
            @Nullable Set<WindowsVersion> windows,
            Need need,
            @Nullable String why,
            String source,
            boolean confirmed) {}

    static ProductFile read(String resource) {
        try (@Nullable InputStream file = ProductFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the file of facts " + resource + " is not in the service");
            }
            return YAML.readValue(file, ProductFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The facts with their sources. */
    List<Fact> resolved() {
        return facts.stream().map(this::resolve).toList();
    }

    private Fact resolve(Line line) {
        Fact.Source source = sources.get(line.source());
        if (source == null) {
            throw new IllegalStateException(
                    "fact " + line.id() + " of " + name + " has no source called " + line.source());
        }
        return new Fact(
                line.id(),
                line.roles(),
                line.windows() == null ? windows : line.windows(),
                line.need(),
                line.why(),
                source,
                line.confirmed());
    }
}
