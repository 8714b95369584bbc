package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import org.dialworks.diagnostics.suppression.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A target to be made or changed. In a change, a field that is absent stays as it is.
 *
 * @param kind webhook (if absent), alertmanager, pagerduty, teams, slack, servicenow or email; it cannot be changed
 * @param name for people; the host of the url if absent
 * @param url https, or http where nothing better is there; smtp or smtps for mail; absent for PagerDuty's own address
 * @param site only incidents of this site; it cannot be changed
 * @param minSeverity only incidents at least so bad: critical, error, warning (if absent) or info
 * @param matchers only incidents whose labels match all of them
 * @param repeatEvery reminds of what is still open so long after the last message, PT4H if absent; PT0S for never
 * @param perSecond at most so many messages a second
 * @param secret write-only: PagerDuty's routing key, the password or token of others; made here for a webhook
 * @param user to sign in with at Alertmanager (else the secret is a bearer token), ServiceNow or a mail server
 * @param from the sender of mail
 * @param to the receivers of mail
 * @param tls of a mail server: required (if absent) or optional
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetRequest(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String url,
        @Nullable String site,
        @Nullable String minSeverity,
        @Nullable List<Matcher> matchers,
        @Nullable Duration repeatEvery,
        @Nullable Double perSecond,
        @Nullable String secret,
        @Nullable String user,
        @Nullable String from,
        @Nullable List<String> to,
        @Nullable String tls) {

    @Override
    public String toString() {
        return "TargetRequest[" + kind + "]";
    }
}
