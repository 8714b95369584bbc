package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.suppression.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Where incidents are delivered.
 *
 * @param url where it is; of a Teams or Slack hook only its host, since whoever knows the rest may post
 * @param site only incidents of this site; absent for all
 * @param minSeverity only incidents that are, or were, at least so bad
 * @param matchers only incidents whose labels match all of them
 * @param repeatEvery reminds of what is still open so long after the last message; zero for never
 * @param perSecond at most so many messages a second; absent for as many as it takes
 * @param user to sign in with
 * @param from the sender of mail
 * @param to the receivers of mail
 * @param tls of a mail server: required, or optional
 * @param state active or disabled
 * @param disabledReason why nothing is sent any more
 * @param restingUntil nothing is sent before: it has failed too often, or has asked for it
 * @param version counts changes from 1; the ETag
 * @param secret the signing secret; only in the answer that made it, never again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Target(
        UUID id,
        TargetKind kind,
        String name,
        String url,
        @Nullable String site,
        Severity minSeverity,
        List<Matcher> matchers,
        Duration repeatEvery,
        @Nullable Double perSecond,
        @Nullable String user,
        @Nullable String from,
        List<String> to,
        @Nullable String tls,
        String state,
        @Nullable String disabledReason,
        @Nullable Instant restingUntil,
        Instant createdAt,
        String createdBy,
        long version,
        @Nullable String secret) {

    static final String ACTIVE = "active";
    static final String DISABLED = "disabled";

    /** Copies the lists. */
    public Target {
        matchers = matchers == null ? List.of() : List.copyOf(matchers);
        to = to == null ? List.of() : List.copyOf(to);
    }

    TargetSettings settings() {
        return new TargetSettings(user, from, to, tls);
    }

    Target showing(@Nullable String shown) {
        return new Target(
                id,
                kind,
                name,
                url,
                site,
                minSeverity,
                matchers,
                repeatEvery,
                perSecond,
                user,
                from,
                to,
                tls,
                state,
                disabledReason,
                restingUntil,
                createdAt,
                createdBy,
                version,
                shown);
    }

    /** The target as everybody may see it: no secret, and no address that is one. */
    Target masked() {
        if (!kind.isAddressSecret()) {
            return showing(null);
        }
        TargetUrl address = TargetUrl.parse(url);
        return new Target(
                id,
                kind,
                name,
                "https://" + address.host() + "/…",
                site,
                minSeverity,
                matchers,
                repeatEvery,
                perSecond,
                user,
                from,
                to,
                tls,
                state,
                disabledReason,
                restingUntil,
                createdAt,
                createdBy,
                version,
                null);
    }

    @Override
    public String toString() {
        return "Target[" + id + " " + kind.word() + " " + state + "]";
    }
}
