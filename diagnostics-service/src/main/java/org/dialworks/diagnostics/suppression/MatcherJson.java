package org.dialworks.diagnostics.suppression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.dialworks.contracts.ContractJson;

/** Matchers as they lie in the database. */
public final class MatcherJson {

    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());
    private static final TypeReference<List<Matcher>> MATCHERS = new TypeReference<>() {};

    private MatcherJson() {}

    public static String write(List<Matcher> matchers) {
        try {
            return JSON.writeValueAsString(matchers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Matcher> read(String text) {
        try {
            return JSON.readValue(text, MATCHERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
