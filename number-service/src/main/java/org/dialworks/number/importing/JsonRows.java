package org.dialworks.number.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * JSON as ConvertTo-Json and Graph write it: an array of objects, or one object by itself when there was one; an array
 * inside an object, {@code {"value": […], "Count": n}} or {@code {"@odata.context": …, "value": […]}}; several of these
 * behind one another, as pages that were collected.
 */
final class JsonRows implements ExportRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(RecordLimit.MOST)
                    .maxNestingDepth(100)
                    .maxNumberLength(1000)
                    .maxNameLength(1000)
                    .build())
            .build();
    private static final int MOST_MEMBERS = 1000;
    private static final String NEXT_PAGE = "@odata.nextlink";
    // Members by which PowerShell's expanded objects say in text what they are: a Uri, an identity, a service.
    private static final List<String> TEXT_MEMBERS =
            List.of("OriginalString", "FriendlyName", "DistinguishedName", "Value", "Name");

    private final String file;
    private final RecordLimit limit;
    private final JsonParser parser;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable ExportRow ahead;
    private boolean inArray;
    private boolean inPage;
    private boolean morePages;

    JsonRows(String file, BufferedReader text) throws IOException {
        this.file = file;
        this.limit = new RecordLimit(file, text);
        this.parser = JSON.createParser(limit);
        this.ahead = read().orElseThrow(() ->
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
    public String remark() {
        return morePages ? "it ends with an @odata.nextLink: there are further pages that are not in it" : "";
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        if (ahead != null) {
            var first = Optional.of(ahead);
            ahead = null;
            return first;
        }
        return read();
    }

    private Optional<ExportRow> read() throws IOException {
        for (JsonToken token = token(); token != null; token = token()) {
            switch (token) {
                case START_ARRAY -> {
                    if (inArray) {
                        throw unexpected("an array among the objects");
                    }
                    inArray = true;
                }
                case END_ARRAY -> {
                    if (inPage) {
                        endPage();
                    } else {
                        inArray = false;
                    }
                }
                case START_OBJECT -> {
                    Optional<ExportRow> row = object();
                    if (row.isPresent()) {
                        return row;
                    }
                }
                default -> throw unexpected("something that is no object");
            }
        }
        return Optional.empty();
    }

    /** A row; empty when the object is a page, whose rows follow. */
    private Optional<ExportRow> object() throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        limit.begin(line);
        var cells = new HashMap<String, String>();
        boolean onlyAboutThePage = true;
        for (JsonToken token = token(); token == JsonToken.FIELD_NAME; token = token()) {
            String name = parser.currentName();
            JsonToken value = token();
            if (value == JsonToken.START_ARRAY && name.equals("value") && onlyAboutThePage && !inPage) {
                notePage(cells);
                inPage = true;
                return Optional.empty();
            }
            onlyAboutThePage &= name.startsWith("@") || name.equals("Count");
            if (cells.size() == MOST_MEMBERS) {
                throw unexpected("an object with more than " + MOST_MEMBERS + " members");
            }
            cells.put(name.toLowerCase(Locale.ROOT), text(value));
            if (columns.size() < MOST_MEMBERS && !onlyAboutThePage) {
                columns.add(name);
            }
        }
        return Optional.of(new ExportRow(line, cells));
    }

    // Behind the rows of a page come its count, the address of the next, and the end of the object that held them.
    private void endPage() throws IOException {
        var members = new HashMap<String, String>();
        for (JsonToken token = token(); token == JsonToken.FIELD_NAME; token = token()) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            String text = text(token());
            if (name.equals(NEXT_PAGE)) {
                members.put(name, text);
            }
        }
        notePage(members);
        inPage = false;
    }

    // When pages were collected, the last one has no further address.
    private void notePage(Map<String, String> members) {
        morePages = !members.getOrDefault(NEXT_PAGE, "").isEmpty();
    }

    private String text(@Nullable JsonToken value) throws IOException {
        if (value == JsonToken.START_OBJECT) {
            return textMember();
        }
        if (value == JsonToken.START_ARRAY) {
            skip();
            return "";
        }
        try {
            return value == null || value == JsonToken.VALUE_NULL ? "" : parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private String textMember() throws IOException {
        String best = "";
        int bestPlace = TEXT_MEMBERS.size();
        for (JsonToken token = token(); token == JsonToken.FIELD_NAME; token = token()) {
            int place = TEXT_MEMBERS.indexOf(parser.currentName());
            JsonToken value = token();
            if (value == JsonToken.VALUE_STRING && place >= 0 && place < bestPlace) {
                best = text(value);
                bestPlace = place;
            } else {
                skip();
            }
        }
        return best;
    }

    private void skip() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
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
        limit.close();
    }
}
