package org.dialworks.number.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * JSON as ConvertTo-Json writes it: an array of objects, or one object by itself when there was one; an array that went
 * through a variable may come as {@code {"value": […], "Count": n}}.
 */
final class JsonRows implements ExportRows {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    // Members by which PowerShell's expanded objects say in text what they are: a Uri, an identity, a service.
    private static final String[] TEXT_MEMBERS = {"OriginalString", "FriendlyName", "DistinguishedName", "Value", "Name"
    };

    private final String file;
    private final JsonParser parser;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable ExportRow ahead;
    private boolean inArray;
    private boolean wrapped;

    JsonRows(String file, BufferedReader text) throws IOException {
        this.file = file;
        this.parser = JSON.getFactory().createParser(text);
        this.ahead = read(token())
                .orElseThrow(() ->
                        UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file, "there is no object in the file"));
    }

    @Override
    public String typeName() {
        return "";
    }

    @Override
    public Set<String> columns() {
        return columns;
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        if (ahead != null) {
            var first = Optional.of(ahead);
            ahead = null;
            return first;
        }
        return read(token());
    }

    private Optional<ExportRow> read(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return Optional.empty();
        }
        return switch (token) {
            case START_ARRAY -> {
                if (inArray) {
                    throw unexpected("an array among the objects");
                }
                inArray = true;
                yield read(token());
            }
            case END_ARRAY -> {
                inArray = false;
                skipCount();
                yield read(token());
            }
            case START_OBJECT -> object();
            default -> throw unexpected("something that is no object");
        };
    }

    private Optional<ExportRow> object() throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        var cells = new HashMap<String, String>();
        for (JsonToken token = token(); token == JsonToken.FIELD_NAME; token = token()) {
            String name = parser.currentName();
            JsonToken value = token();
            if (value == JsonToken.START_ARRAY && !inArray && name.equals("value") && cells.isEmpty()) {
                inArray = true;
                wrapped = true;
                return read(token());
            }
            if (columns.size() < 1000) {
                columns.add(name);
            }
            cells.put(name.toLowerCase(Locale.ROOT), text(tree()));
        }
        return Optional.of(new ExportRow(line, cells));
    }

    // Behind {"value": […] come the count and the end of the object that held the array.
    private void skipCount() throws IOException {
        for (JsonToken token = wrapped ? token() : null; token != null && token != JsonToken.END_OBJECT; ) {
            token = token();
        }
        wrapped = false;
    }

    private JsonNode tree() throws IOException {
        try {
            return JSON.readTree(parser);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static String text(JsonNode value) {
        if (value.isObject()) {
            for (String member : TEXT_MEMBERS) {
                JsonNode text = value.get(member);
                if (text != null && text.isTextual()) {
                    return text.textValue();
                }
            }
            return "";
        }
        return value.isArray() || value.isNull() ? "" : value.asText();
    }

    private @Nullable JsonToken token() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private UnreadableFileException malformed(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null
                ? UnreadableFileException.of(ProblemType.MALFORMED_BODY, file, e.getOriginalMessage())
                : UnreadableFileException.at(file, place.getLineNr(), place.getColumnNr(), e.getOriginalMessage());
    }

    private UnreadableFileException unexpected(String what) {
        JsonLocation place = parser.currentTokenLocation();
        return UnreadableFileException.at(
                file,
                place.getLineNr(),
                place.getColumnNr(),
                "there is " + what + "; an export is an array of objects");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
