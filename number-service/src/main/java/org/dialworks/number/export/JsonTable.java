package org.dialworks.number.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** Rows as the API shows them: one to a line, or as the items of one document. */
final class JsonTable<T> implements TableWriter<T> {

    private final ObjectWriter rows;
    private final JsonGenerator json;
    private final boolean document;

    private JsonTable(ObjectMapper mapper, OutputStream out, boolean document) throws IOException {
        // Rows are flushed when the buffer is full, not one by one.
        this.rows = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.json = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
        this.document = document;
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        if (document) {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
        } else {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        }
    }

    /** One row to a line. */
    static <T> JsonTable<T> lines(ObjectMapper mapper, OutputStream out) throws IOException {
        return new JsonTable<>(mapper, out, false);
    }

    /** One document, {@code {"items":[…]}}. */
    static <T> JsonTable<T> items(ObjectMapper mapper, OutputStream out) throws IOException {
        return new JsonTable<>(mapper, out, true);
    }

    @Override
    public void write(T row) throws IOException {
        rows.writeValue(json, row);
    }

    @Override
    public void finish() throws IOException {
        if (document) {
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeRaw('\n');
        }
        json.flush();
    }
}
