package org.dialworks.number.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as the API shows it.
 *
 * @param findings what each rule said
 * @param rules the document of rules that decided, with its version
 * @param number the number it led to
 * @param history its decisions, latest first; only for a single request
 */
@Schema(name = "NumberRequest")
record RequestView(
        UUID id,
        String site,
        Holder holder,
        String requester,
        String reason,
        @JsonProperty("class") @Nullable String numberClass,
        @Nullable Instant until,
        RequestState state,
        List<Finding> findings,
        @Schema(examples = "request-rules/bergen v3") String rules,

        @Schema(type = SchemaType.STRING, examples = "+4755123000") @Nullable
        PhoneNumber number,

        Instant createdAt,
        Instant expiresAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HistoryEntry> history) {

    /** One decision on a request. */
    @Schema(name = "RequestHistoryEntry")
    record HistoryEntry(
            long version,
            RequestState state,
            Instant at,
            String by,
            @Nullable String rule,
            @Nullable String reason) {}

    static RequestView of(NumberRequest request, Instant now, List<HistoryEntry> history) {
        return new RequestView(
                request.id(),
                request.site(),
                request.holder(),
                request.requester(),
                request.reason(),
                request.numberClass().orElse(null),
                request.until().orElse(null),
                request.state(now),
                request.findings(),
                request.rules() + " v" + request.rulesVersion(),
                request.number().orElse(null),
                request.createdAt(),
                request.expiresAt(),
                request.version(),
                history);
    }
}
