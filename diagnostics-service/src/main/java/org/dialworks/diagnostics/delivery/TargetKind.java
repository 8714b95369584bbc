package org.dialworks.diagnostics.delivery;

import java.time.Duration;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/** What a target is, and with it the form of its messages. */
public enum TargetKind implements Word {
    /** Any receiver of Standard Webhooks 1.0. */
    WEBHOOK(Defaults.FOUR_HOURS, null),
    /** Prometheus Alertmanager, API v2. It forgets what it is not told again: hence the short interval. */
    ALERTMANAGER(Duration.ofMinutes(5), null),
    /** PagerDuty Events API v2; 120 events a minute for a key. */
    PAGERDUTY(Defaults.FOUR_HOURS, 2.0),
    /** A workflow of Microsoft Teams that posts a card; more than 4 requests a second are throttled. */
    TEAMS(Defaults.FOUR_HOURS, 3.0),
    /** An incoming webhook of Slack; 1 message a second. */
    SLACK(Defaults.FOUR_HOURS, 1.0),
    /** Event Management of ServiceNow. */
    SERVICENOW(Defaults.FOUR_HOURS, 10.0),
    /** Plain mail by SMTP. */
    EMAIL(Defaults.FOUR_HOURS, 2.0);

    private final Duration repeatEvery;
    private final @Nullable Double perSecond;

    TargetKind(Duration repeatEvery, @Nullable Double perSecond) {
        this.repeatEvery = repeatEvery;
        this.perSecond = perSecond;
    }

    private static final class Defaults {
        private static final Duration FOUR_HOURS = Duration.ofHours(4);
    }

    /** How often a target is reminded where it does not say. */
    Duration repeatEvery() {
        return repeatEvery;
    }

    /** How many messages a second it takes where it does not say; null for any number. */
    @Nullable
    Double perSecond() {
        return perSecond;
    }

    /** Whether whoever knows the address may post. */
    boolean isAddressSecret() {
        return this == TEAMS || this == SLACK;
    }
}
