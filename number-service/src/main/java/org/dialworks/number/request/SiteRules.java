package org.dialworks.number.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.number.allocation.DirectTaking;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;

/** Which rules hold for a site: its own, else those of the platform, else those where nobody has written any. */
@ApplicationScoped
class SiteRules implements DirectTaking {

    static final String DEFAULT = "request-rules";

    private final RuleDocuments documents;
    private final Caller caller;

    @Inject
    SiteRules(RuleDocuments documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    static String nameOf(String site) {
        return DEFAULT + "/" + site;
    }

    EffectiveRules of(String site) {
        return named(nameOf(site)).or(() -> named(DEFAULT)).orElseGet(SiteRules::unwritten);
    }

    /** The rules of all sites that have none of their own. */
    EffectiveRules ofThePlatform() {
        return named(DEFAULT).orElseGet(SiteRules::unwritten);
    }

    private static EffectiveRules unwritten() {
        return new EffectiveRules(RequestRules.UNWRITTEN, DEFAULT, 0);
    }

    private Optional<EffectiveRules> named(String name) {
        return documents
                .current(name, RequestRules.class)
                .map(found -> new EffectiveRules(found.document(), name, found.version()));
    }

    /** Whether the caller may answer requests of a site. */
    boolean mayAnswer(String site) {
        return caller.maySee(site)
                && (caller.hasRole(Roles.NUMBER_ADMIN)
                        || of(site).rules().approvers().groups().stream().anyMatch(caller::hasRole));
    }

    @Override
    public Optional<ProblemException> refusal(String site) {
        return of(site).rules().requestersTakeDirectly()
                ? Optional.empty()
                : Optional.of(new ProblemException(
                        ProblemType.FORBIDDEN,
                        "Numbers of the site " + site
                                + " are given by its rules: ask for one with POST /api/numbers/v1/requests"));
    }
}
