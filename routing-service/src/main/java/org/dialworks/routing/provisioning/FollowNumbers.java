package org.dialworks.routing.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.routing.site.IntentPut;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteRepository;

/** Keeps the scripts in step with the numbers and the sites. Every change is stored and told in one transaction. */
@ApplicationScoped
class FollowNumbers {

    private static final String BY = "routing-service";

    private final ProvisioningRepository scripts;
    private final SiteRepository sites;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    FollowNumbers(ProvisioningRepository scripts, SiteRepository sites, Outbox outbox, Clock clock) {
        this.scripts = scripts;
        this.sites = sites;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A number has changed. What was heard before, in this version or a later one, has no effect. */
    void on(NumberChanged change) {
        scripts.holdSite(change.site());
        Optional<HeardNumber> before = scripts.lock(change.number());
        var now = new HeardNumber(
                change.number(), change.version(), change.site(), Consequence.carries(change) ? change.holder() : null);
        if (!scripts.hear(now)) {
            return;
        }
        for (Consequence consequence : Consequence.of(change, before, scripts.ofNumber(change.number()))) {
            switch (consequence) {
                case Consequence.Supersede(Provisioning open, String reason) ->
                    store(open.in(ProvisioningState.SUPERSEDED, reason, clock.instant(), BY));
                case Consequence.Keep(Provisioning current, long version) ->
                    scripts.update(current.forNumberVersion(version));
                case Consequence.Write wanted -> write(change, wanted);
            }
        }
    }

    /** A site has an intent: what waited for it can be run. */
    void on(@Observes IntentPut put) {
        String site = put.site().id();
        scripts.ownSite(site);
        for (Provisioning waiting : scripts.lockWaiting(site)) {
            store(waiting.in(ProvisioningState.READY, null, clock.instant(), BY));
        }
    }

    private void write(NumberChanged change, Consequence.Write wanted) {
        Optional<Platform> platform = platform(wanted.site());
        var script = new Provisioning(
                0,
                UUID.randomUUID(),
                change.number(),
                wanted.numberVersion(),
                wanted.site(),
                wanted.action(),
                wanted.holder(),
                platform.isPresent() ? ProvisioningState.READY : ProvisioningState.WAITING_FOR_SITE,
                null,
                1,
                clock.instant(),
                clock.instant(),
                BY);
        scripts.insert(script);
        tell(script);
    }

    /** Stores a change of a script and tells it. */
    void store(Provisioning script) {
        scripts.update(script);
        tell(script);
    }

    private void tell(Provisioning script) {
        EventType type = switch (script.state()) {
            case WAITING_FOR_SITE -> EventType.PROVISIONING_WAITING;
            case READY -> EventType.PROVISIONING_READY;
            case SUCCEEDED -> EventType.PROVISIONING_SUCCEEDED;
            case FAILED -> EventType.PROVISIONING_FAILED;
            case SUPERSEDED -> EventType.PROVISIONING_SUPERSEDED;
        };
        outbox.append(type, List.of(script.event(platform(script.site()).orElse(null))));
    }

    private Optional<Platform> platform(String site) {
        return sites.find(site).map(Site::intent).map(intent -> intent.platform());
    }
}
