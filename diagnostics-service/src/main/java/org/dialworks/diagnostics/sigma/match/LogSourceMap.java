package org.dialworks.diagnostics.sigma.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.LogSource;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;
import org.dialworks.diagnostics.sigma.yaml.YamlReader;
import org.dialworks.diagnostics.sigma.yaml.YamlStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a log source are: which channels, and which events in them.
 *
 * <p>Read from YAML of the form that the THOR scanner uses: under {@code logsources}, each source has a {@code product},
 * {@code category} or {@code service}, and either {@code sources} ({@code WinEventLog:<channel>}) or {@code conditions} on
 * fields with a {@code rewrite} to another source, and {@code fieldmappings} for events that name fields otherwise.
 */
public final class LogSourceMap {

    private static final String RESOURCE = "sigma/logsources.yml";
    private static final String CHANNEL = "WinEventLog:";

    private final List<Definition> definitions;

    private LogSourceMap(List<Definition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    private record Definition(
            LogSource source,
            Set<String> channels,
            Map<String, Set<String>> conditions,
            @Nullable LogSource rewrite,
            Map<String, String> fields) {}

    /**
     * One way in which events of a source come.
     *
     * @param channels in lower case; empty for all
     * @param conditions by field: the values one of which it must have
     * @param fields by field of the rule: what it is called in these events
     */
    record Route(Set<String> channels, Map<String, Set<String>> conditions, Map<String, String> fields) {}

    /** The map that comes with the service. */
    public static LogSourceMap builtIn() {
        try (@Nullable InputStream file = LogSourceMap.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not in the service");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a map.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static LogSourceMap parse(String yaml) {
        YamlStream stream = YamlReader.read(yaml);
        if (stream.fault() != null || stream.documents().isEmpty()) {
            throw new IllegalArgumentException("no map of log sources: " + stream.fault());
        }
        var definitions = new ArrayList<Definition>();
        for (YamlNode.Entry entry : entries(stream.documents().getFirst(), "logsources")) {
            definition(entry.value()).ifPresent(definitions::add);
        }
        return new LogSourceMap(definitions);
    }

    private static Optional<Definition> definition(YamlNode node) {
        Optional<LogSource> source = source(node);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var conditions = new LinkedHashMap<String, Set<String>>();
        entries(node, "conditions").forEach(entry -> conditions.put(entry.name(), Set.copyOf(texts(entry.value()))));
        var fields = new LinkedHashMap<String, String>();
        entries(node, "fieldmappings")
                .forEach(entry ->
                        texts(entry.value()).forEach(field -> fields.put(entry.name(), field.replace(" ", ""))));
        Set<String> channels = new HashSet<>();
        child(node, "sources").map(LogSourceMap::texts).orElse(List.of()).stream()
                .filter(name -> name.startsWith(CHANNEL))
                .map(name -> name.substring(CHANNEL.length()).toLowerCase(Locale.ROOT))
                .forEach(channels::add);
        LogSource rewrite = child(node, "rewrite").flatMap(LogSourceMap::source).orElse(null);
        return Optional.of(new Definition(
                source.get(), Set.copyOf(channels), Map.copyOf(conditions), rewrite, Map.copyOf(fields)));
    }

    private static Optional<LogSource> source(YamlNode node) {
        String product = text(node, "product");
        String category = text(node, "category");
        String service = text(node, "service");
        return product == null && category == null && service == null
                ? Optional.empty()
                : Optional.of(new LogSource(product, category, service));
    }

    private static @Nullable String text(YamlNode node, String name) {
        return child(node, name).map(LogSourceMap::texts).orElse(List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private static Optional<YamlNode> child(YamlNode node, String name) {
        return node instanceof YamlNode.Mapping map ? map.entry(name).map(YamlNode.Entry::value) : Optional.empty();
    }

    private static List<YamlNode.Entry> entries(YamlNode node, String name) {
        return child(node, name).orElse(node) instanceof YamlNode.Mapping map
                        && child(node, name).isPresent()
                ? map.entries()
                : List.of();
    }

    private static List<String> texts(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> List.of(scalar.text());
            case YamlNode.Sequence list ->
                list.items().stream().flatMap(item -> texts(item).stream()).toList();
            case YamlNode.Mapping _ -> List.of();
        };
    }

    /**
     * The ways in which events of a rule's source come; empty when it is not a source of Windows events, or an unknown one.
     */
    List<Route> routes(LogSource source) {
        if (source.category() == null && source.service() == null) {
            return "windows".equals(source.product()) ? List.of(new Route(Set.of(), Map.of(), Map.of())) : List.of();
        }
        return source.category() == null ? ofService(source, Map.of(), Map.of()) : ofCategory(source);
    }

    private List<Route> ofCategory(LogSource source) {
        var routes = new ArrayList<Route>();
        for (Definition definition : definitions) {
            LogSource rewrite = definition.rewrite();
            if (definition.source().category() == null || !definition.source().covers(source) || rewrite == null) {
                continue;
            }
            if (source.service() == null || source.service().equals(rewrite.service())) {
                routes.addAll(ofService(rewrite, definition.conditions(), definition.fields()));
            }
        }
        return routes;
    }

    private List<Route> ofService(LogSource source, Map<String, Set<String>> conditions, Map<String, String> fields) {
        return definitions.stream()
                .filter(definition -> definition.source().service() != null
                        && definition.source().covers(source)
                        && !definition.channels().isEmpty())
                .map(definition -> new Route(definition.channels(), conditions, fields))
                .toList();
    }
}
