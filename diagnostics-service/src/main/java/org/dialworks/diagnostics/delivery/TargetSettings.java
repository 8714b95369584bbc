package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.jspecify.annotations.Nullable;

/**
 * What some kinds of targets need besides address and secret.
 *
 * @param user to sign in with, together with the secret
 * @param from the sender of mail
 * @param to the receivers of mail
 * @param tls required (if absent) or optional, for a mail server on a trusted network
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TargetSettings(
        @Nullable String user,
        @Nullable String from,
        List<String> to,
        @Nullable String tls) {

    static final String OPTIONAL = "optional";
    static final String REQUIRED = "required";

    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());

    TargetSettings {
        to = to == null ? List.of() : List.copyOf(to);
    }

    static TargetSettings none() {
        return new TargetSettings(null, null, List.of(), null);
    }

    static TargetSettings read(String json) {
        try {
            return JSON.readValue(json, TargetSettings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
