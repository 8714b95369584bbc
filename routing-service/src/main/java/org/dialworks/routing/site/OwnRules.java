package org.dialworks.routing.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator adds to the generated plan.
 *
 * @param rulesBefore normalization rules that are tried before all generated ones
 * @param rulesAfter normalization rules that are tried when no generated one applies
 * @param routesBefore routes that are tried before the generated ones of their usages
 * @param routesAfter routes that are tried after them
 * @param testsBefore test calls that are made first
 * @param testsAfter test calls that are made last
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnRules(
        List<Rule> rulesBefore,
        List<Rule> rulesAfter,
        List<OwnRoute> routesBefore,
        List<OwnRoute> routesAfter,
        List<OwnTest> testsBefore,
        List<OwnTest> testsAfter) {

    public static final OwnRules NONE = new OwnRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public OwnRules {
        rulesBefore = SiteIntent.given(rulesBefore);
        rulesAfter = SiteIntent.given(rulesAfter);
        routesBefore = SiteIntent.given(routesBefore);
        routesAfter = SiteIntent.given(routesAfter);
        testsBefore = SiteIntent.given(testsBefore);
        testsAfter = SiteIntent.given(testsAfter);
    }

    /** All routes. */
    public Stream<OwnRoute> routes() {
        return Stream.concat(routesBefore.stream(), routesAfter.stream());
    }

    /** A normalization rule. */
    public record Rule(
            String name,
            String pattern,
            String translation,
            @Nullable String description) {}

    /**
     * A route.
     *
     * @param usages kinds of calls ({@code national}), or names of usages of its own that classes of service list
     * @param gateways names of gateways; the primary ones of the site when left out
     */
    public record OwnRoute(
            String name,
            String pattern,
            List<String> usages,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> gateways,
            @Nullable String description) {
        public OwnRoute {
            usages = SiteIntent.given(usages);
            gateways = SiteIntent.given(gateways);
        }
    }

    /**
     * A test call.
     *
     * @param classOfService whose call it is
     * @param number what must be routed
     * @param route the route that must be taken first; left out when the call must find none
     * @param usage the usage by which that route must be found, a kind of call or a name; the route's first when left out
     */
    public record OwnTest(
            String name,
            String classOfService,
            String dialled,
            String number,
            @Nullable String route,
            @Nullable String usage) {}
}
