package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes and changes targets for the caller, in the current transaction. */
@ApplicationScoped
class Targets {

    private static final Duration BOTH_SECRETS = Duration.ofHours(24);
    private static final Duration JUST_NOW = Duration.ofHours(1);

    private final TargetRepository repository;
    private final TargetCheck check;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Targets(TargetRepository repository, TargetCheck check, Caller caller, Clock clock) {
        this.repository = repository;
        this.check = check;
        this.caller = caller;
        this.clock = clock;
    }

    Target make(TargetRequest wanted) {
        TargetKind kind = TargetCheck.kind(wanted.kind());
        String url = check.url(kind, wanted.url());
        TargetSettings settings = TargetCheck.settings(
                kind, new TargetSettings(wanted.user(), wanted.from(), list(wanted), wanted.tls()));
        String secret = TargetCheck.secret(kind, settings.user(), wanted.secret());
        String made =
                kind == TargetKind.WEBHOOK ? SigningSecret.generate(random).reveal() : null;
        var target = new Target(
                UUID.randomUUID(),
                kind,
                TargetCheck.name(wanted.name(), TargetCheck.host(kind, url)),
                url,
                site(wanted.site()),
                TargetCheck.severity(wanted.minSeverity()),
                TargetCheck.matchers(wanted.matchers()),
                TargetCheck.repeatEvery(kind, wanted.repeatEvery()),
                TargetCheck.perSecond(kind, wanted.perSecond()),
                settings.user(),
                settings.from(),
                settings.to(),
                settings.tls(),
                Target.ACTIVE,
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.subject(),
                1,
                null);
        repository.insert(target, made == null ? secret : made);
        return target.masked().showing(made);
    }

    private static List<String> list(TargetRequest wanted) {
        return wanted.to() == null ? List.of() : wanted.to();
    }

    Target change(Target before, TargetRequest wanted) {
        TargetKind kind = before.kind();
        if (wanted.kind() != null && TargetCheck.kind(wanted.kind()) != kind) {
            throw ProblemException.invalid("/kind", "the kind of a target cannot be changed; make another");
        }
        if (wanted.site() != null && !wanted.site().equals(before.site())) {
            throw ProblemException.invalid("/site", "the site of a target cannot be changed; make another");
        }
        String url = wanted.url() == null ? before.url() : check.url(kind, wanted.url());
        TargetSettings settings = TargetCheck.settings(
                kind,
                new TargetSettings(
                        wanted.user() == null ? before.user() : wanted.user(),
                        wanted.from() == null ? before.from() : wanted.from(),
                        wanted.to() == null ? before.to() : wanted.to(),
                        wanted.tls() == null ? before.tls() : wanted.tls()));
        boolean needsSecret = before.user() == null && settings.user() != null;
        if (wanted.secret() != null || needsSecret) {
            String secret = TargetCheck.secret(kind, settings.user(), wanted.secret());
            if (secret != null) {
                repository.setSecret(before.id(), secret, null);
            }
        }
        // A secret is not to be had by pointing the target somewhere else.
        if (wanted.secret() == null
                && !TargetCheck.host(kind, url).equals(TargetCheck.host(kind, before.url()))
                && kind != TargetKind.WEBHOOK
                && !kind.isAddressSecret()) {
            throw ProblemException.invalid("/secret", "with a url on another host, send the secret again");
        }
        var after = new Target(
                before.id(),
                kind,
                wanted.name() == null ? before.name() : TargetCheck.name(wanted.name(), TargetCheck.host(kind, url)),
                url,
                before.site(),
                wanted.minSeverity() == null ? before.minSeverity() : TargetCheck.severity(wanted.minSeverity()),
                wanted.matchers() == null ? before.matchers() : TargetCheck.matchers(wanted.matchers()),
                wanted.repeatEvery() == null
                        ? before.repeatEvery()
                        : TargetCheck.repeatEvery(kind, wanted.repeatEvery()),
                wanted.perSecond() == null ? before.perSecond() : TargetCheck.perSecond(kind, wanted.perSecond()),
                settings.user(),
                settings.from(),
                settings.to(),
                settings.tls(),
                before.state(),
                before.disabledReason(),
                before.restingUntil(),
                before.createdAt(),
                before.createdBy(),
                before.version() + 1,
                null);
        repository.update(after);
        return after;
    }

    /** Gives a webhook another signing secret; messages are signed with both for a day. */
    Target rotate(Target target) {
        if (target.kind() != TargetKind.WEBHOOK) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "A target of kind " + target.kind().word() + " signs nothing");
        }
        Instant now = clock.instant();
        Optional<Instant> last = repository.previousUntil(target.id()).map(until -> until.minus(BOTH_SECRETS));
        if (last.isPresent() && last.get().plus(JUST_NOW).isAfter(now)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The target was given a secret at " + last.get()
                            + "; the one before would be lost to its receiver");
        }
        SigningSecret secret = SigningSecret.generate(random);
        repository.setSecret(target.id(), secret.reveal(), now.plus(BOTH_SECRETS));
        return target.masked().showing(secret.reveal());
    }

    private @Nullable String site(@Nullable String asked) {
        if (asked != null) {
            if (!SiteId.isValid(asked)) {
                throw ProblemException.invalid("/site", "'" + asked + "' cannot name a site");
            }
            caller.requireSite(asked);
            return asked;
        }
        Set<String> sites = caller.sites();
        if (sites.size() > 1) {
            throw ProblemException.invalid("/site", "say which of the sites " + sites + " the target is for");
        }
        return sites.isEmpty() ? null : sites.iterator().next();
    }

    Target visible(UUID id) {
        return visible(repository.find(id), id);
    }

    Target locked(UUID id) {
        return visible(repository.lock(id), id);
    }

    private Target visible(Optional<Target> found, UUID id) {
        return found.filter(
                        target -> caller.sites().isEmpty() || (target.site() != null && caller.maySee(target.site())))
                .orElseThrow(() -> ProblemException.notFound("There is no target " + id));
    }
}
