package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The ranges that a caller may see and change. */
@ApplicationScoped
class RangeAccess {

    private final RangeRepository ranges;
    private final Caller caller;
    private final String homeSite;

    @Inject
    RangeAccess(RangeRepository ranges, Caller caller, @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.ranges = ranges;
        this.caller = caller;
        this.homeSite = homeSite;
    }

    NumberRange visible(UUID id) {
        return visible(ranges.findById(id), id);
    }

    /** The range, locked, to be changed as the caller has read it; the layout is locked before, if at all. */
    NumberRange toChange(UUID id, @Nullable String ifMatch) {
        NumberRange range = toUse(id);
        Versions.requireMatch(ifMatch, range.version());
        return range;
    }

    /** The range, locked. */
    NumberRange toUse(UUID id) {
        NumberRange range = visible(ranges.lockById(id).orElse(null), id);
        if (!range.homeSite().equals(homeSite)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The range is written at its home site " + range.homeSite());
        }
        return range;
    }

    /** Refuses an extent of which another range has some numbers. */
    void requireFree(Extent extent, @Nullable UUID except) {
        ranges.meeting(extent).stream()
                .filter(other -> !other.id().equals(except))
                .findFirst()
                .ifPresent(other -> {
                    throw new ProblemException(
                            ProblemType.RANGE_OVERLAP,
                            "The range " + other.name() + " of the site " + other.site() + " (" + other.id() + ") has "
                                    + other.extent());
                });
    }

    static ProblemException stillHeld(NumbersOfRange.Held held) {
        return new ProblemException(
                ProblemType.CONFLICT,
                held.count() + " number(s) that it would lose are held, the lowest is " + held.lowest()
                        + "; release them first");
    }

    private NumberRange visible(@Nullable NumberRange range, UUID id) {
        if (range == null) {
            throw ProblemException.notFound("There is no range " + id);
        }
        caller.requireSite(range.site());
        if (range.isRetired()) {
            throw new ProblemException(ProblemType.GONE, "The range " + range.name() + " is retired");
        }
        return range;
    }
}
