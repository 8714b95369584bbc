package org.dialworks.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** JSON as all parts write and read it: instants as ISO 8601 text, nothing for what is absent, unknown fields skipped. */
public final class ContractJson {

    private static final ObjectMapper MAPPER = configure(JsonMapper.builder().build());

    private ContractJson() {}

    /** Applies the platform's conventions to a mapper. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    public static byte[] write(EventData data) {
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + data.getClass().getSimpleName(), e);
        }
    }

    /**
     * Reads the data of an event.
     *
     * @throws MalformedEventException when the bytes are not that data
     */
    public static <T extends EventData> T read(byte[] json, Class<T> type) throws MalformedEventException {
        T data;
        try {
            data = MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new MalformedEventException("not the data of " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        if (data == null) {
            throw new MalformedEventException("no data where " + type.getSimpleName() + " was expected", null);
        }
        return data;
    }
}
