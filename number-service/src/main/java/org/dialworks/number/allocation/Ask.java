package org.dialworks.number.allocation;

import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.idempotency.RequestKey;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A request for numbers with all that is needed to serve it without its caller's thread.
 *
 * @param callerSites the sites the caller's token is limited to; empty for all
 * @param bound whether the rules of the site say if the caller may take numbers himself
 * @param site the site that the request names, if it does
 * @param key its Idempotency-Key, if it carries one
 * @param trace of the request
 */
record Ask(
        Place place,
        Selection selection,
        TakeNumbers.Wish wish,
        Set<String> callerSites,
        boolean bound,
        @Nullable String site,
        Optional<RequestKey> key,
        SpanContext trace) {

    Ask {
        callerSites = Set.copyOf(callerSites);
    }

    /** Where numbers are asked from. Those who ask at the same place can be served together. */
    sealed interface Place {
        record OfRange(UUID id) implements Place {
            @Override
            public String inWords() {
                return "this range";
            }
        }

        record OfSite(RangeChoice choice) implements Place {
            @Override
            public String inWords() {
                return "the site " + choice.site() + in("tagged", choice.tags()) + in("for", choice.purposes());
            }

            private static String in(String how, Set<String> names) {
                return names.isEmpty() ? "" : ", " + how + " " + String.join(" or ", names);
            }
        }

        /** As a caller would say it. */
        String inWords();
    }

    /**
     * Refuses a range that this caller may not take from.
     *
     * @throws ProblemException 403 or 400
     */
    void require(RangeOfNumber range) {
        Caller.requireSite(callerSites, range.site());
        if (site != null && !site.equals(range.site())) {
            throw ProblemException.invalid("/site", "The range is at the site " + range.site());
        }
    }
}
