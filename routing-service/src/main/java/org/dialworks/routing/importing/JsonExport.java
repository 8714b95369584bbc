package org.dialworks.routing.importing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code ConvertTo-Json} wrote: one object or an array of them. */
final class JsonExport {

    private static final int DEEPEST = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final String file;

    private JsonExport(String file) {
        this.file = file;
    }

    static List<Exported> read(String file, String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            var objects = new ArrayList<Exported>();
            parser.nextToken();
            Object value = new JsonExport(file).value(parser);
            for (Object item : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
                if (item instanceof Exported object) {
                    objects.add(object);
                }
            }
            return objects;
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            throw new UnreadableExportException(
                    file, at == null ? 1 : at.getLineNr(), "is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var items = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NULL -> null;
            case null -> throw new UnreadableExportException(file, 1, "the file is empty");
            default -> parser.getText();
        };
    }

    private @Nullable Object object(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, value(parser));
        }
        // Windows PowerShell writes a list that came from a remote session as {"value": […], "Count": n}.
        if (properties.size() == 2
                && properties.containsKey("Count")
                && properties.get("value") instanceof List<?> list) {
            return list;
        }
        return Exported.of(file, line, "", properties);
    }
}
