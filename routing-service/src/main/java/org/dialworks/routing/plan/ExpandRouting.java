package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.country.Area;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.country.Reach;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.site.CallerId;
import org.dialworks.routing.site.ClassOfService;
import org.dialworks.routing.site.Extensions;
import org.dialworks.routing.site.GatewayRole;
import org.dialworks.routing.site.OwnRules;
import org.dialworks.routing.site.OwnRules.OwnRoute;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.site.SiteIntent.Gateway;
import org.jspecify.annotations.Nullable;

/**
 * Usages, routes and policies of a site: a usage for each kind of calls that some class may make, and in each usage the
 * routes in the order in which they are tried: own ones, least-cost ones, the primary gateways, the backup ones, own ones
 * again.
 */
final class ExpandRouting {

    private final SiteIntent intent;
    private final Names names;
    private final Reach reach;
    private final OwnRules own;
    private final EnumMap<CallKind, String> patterns = new EnumMap<>(CallKind.class);
    private final List<Route> routes = new ArrayList<>();

    ExpandRouting(SiteIntent intent, Names names) {
        this.intent = intent;
        this.names = names;
        this.reach = Reach.of(intent.country());
        this.own = Optional.ofNullable(intent.own()).orElse(OwnRules.NONE);
        Set<CallKind> wanted = EnumSet.of(CallKind.EMERGENCY);
        intent.classesOfService().forEach(service -> wanted.addAll(service.kinds()));
        own.routes().forEach(route -> kinds(route).forEach(wanted::add));
        for (CallKind kind : wanted) {
            pattern(kind).ifPresent(pattern -> patterns.put(kind, pattern));
        }
        own.routesBefore().forEach(this::own);
        leastCost();
        patterns.forEach((kind, pattern) -> route(kind, "", GatewayRole.PRIMARY, pattern));
        patterns.forEach((kind, pattern) -> route(kind, "-Backup", GatewayRole.BACKUP, pattern));
        own.routesAfter().forEach(this::own);
    }

    List<Route> routes() {
        return routes;
    }

    /** The kinds of calls that can be made, in the order in which they are tried. */
    Set<CallKind> kinds() {
        return patterns.keySet();
    }

    List<String> usages() {
        var usages = new LinkedHashSet<String>();
        patterns.keySet().forEach(kind -> usages.add(names.usage(kind)));
        routes.forEach(route -> usages.addAll(route.usages()));
        intent.classesOfService().forEach(service -> usages.addAll(service.usages()));
        return List.copyOf(usages);
    }

    List<Policy> policies() {
        return intent.classesOfService().stream().map(this::policy).toList();
    }

    private Policy policy(ClassOfService service) {
        Stream<String> generated =
                service.kinds().stream().filter(patterns::containsKey).map(names::usage);
        String description = service.description();
        return new Policy(
                names.policy(service),
                Stream.concat(service.usages().stream(), generated).distinct().toList(),
                description == null ? "Class of service " + service.name() + " of " + intent.name() : description);
    }

    /** The pattern of all numbers of a kind, as they stand after the dial plan. */
    private Optional<String> pattern(CallKind kind) {
        return switch (kind) {
            case EMERGENCY -> Optional.of(emergency());
            case INTERNAL -> internal();
            case LOCAL -> area().map(area -> "^\\+(?:" + area.numbers() + ")$");
            case TOLL_FREE, NATIONAL, MOBILE, SHARED_COST, PREMIUM, INTERNATIONAL -> numbers(kind);
        };
    }

    /** In Teams an emergency number can get the country code from the plan of the service. */
    private String emergency() {
        String code = intent.platform() == Platform.TEAMS ? "(?:\\+" + callingCode() + ")?" : "";
        return "^" + code + "(?:" + reach.emergency() + ")$";
    }

    private int callingCode() {
        return CountryRules.of(intent.country()).callingCode();
    }

    private Optional<Area> area() {
        return Optional.ofNullable(intent.area()).flatMap(reach::area);
    }

    private Optional<String> numbers(CallKind kind) {
        Optional<String> whole = reach.numbers(kind).map(pattern -> "\\+(?:" + pattern + ")");
        String code = intent.platform() == Platform.TEAMS ? "\\+" + callingCode() : "";
        Optional<String> codes = reach.shortCodes(kind).map(pattern -> code + "(?:" + pattern + ")");
        String both = Stream.concat(whole.stream(), codes.stream()).collect(Collectors.joining("|"));
        boolean two = whole.isPresent() && codes.isPresent();
        return both.isEmpty() ? Optional.empty() : Optional.of("^" + (two ? "(?:" + both + ")" : both) + "$");
    }

    /** Teams looks for a pattern in what stands before the {@code ;ext=} of a number. */
    private Optional<String> internal() {
        var alternatives = new ArrayList<String>();
        for (Extensions extensions : intent.extensions()) {
            String prefix = extensions.prefix();
            alternatives.add(
                    prefix == null
                            ? digits(String.valueOf(intent.mainNumber())) + "(?:;ext=" + extensions.pattern() + ")?"
                            : digits(prefix) + extensions.pattern());
        }
        if (intent.mainNumber() != null) {
            alternatives.add(digits(intent.mainNumber()));
        }
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of("^\\+(?:" + String.join("|", alternatives) + ")$");
    }

    private static String digits(String number) {
        return number.substring(1);
    }

    private void route(CallKind kind, String end, GatewayRole role, String pattern) {
        List<String> gateways = gateways(role);
        // Without any gateway in the intent the script finds the one in the topology.
        if (!gateways.isEmpty()
                || (role == GatewayRole.PRIMARY && intent.gateways().isEmpty())) {
            String description = Names.word(kind) + " calls from " + intent.name()
                    + (role == GatewayRole.BACKUP ? ", when no primary gateway takes them" : "");
            add(names.usage(kind) + end, pattern, List.of(names.usage(kind)), gateways, description, callerId(kind));
        }
    }

    private List<String> gateways(GatewayRole role) {
        return intent.gateways().stream()
                .filter(gateway -> gateway.is(role))
                .map(Gateway::fqdn)
                .toList();
    }

    /** Gateways that are cheapest for the same countries share a route. */
    private void leastCost() {
        if (!patterns.containsKey(CallKind.INTERNATIONAL)) {
            return;
        }
        Map<List<String>, List<String>> byCountries = new LinkedHashMap<>();
        intent.gateways().stream()
                .filter(gateway -> gateway.is(GatewayRole.LEAST_COST))
                .forEach(gateway -> byCountries
                        .computeIfAbsent(gateway.countries(), _ -> new ArrayList<>())
                        .add(gateway.fqdn()));
        int count = 0;
        for (var entry : byCountries.entrySet()) {
            count++;
            String countries = String.join(", ", entry.getKey());
            String pattern = entry.getKey().stream()
                    .map(country -> Reach.of(country).whole())
                    .distinct()
                    .collect(Collectors.joining("|", "^\\+(?:", ")$"));
            add(
                    names.site() + "-LeastCost" + (count == 1 ? "" : "-" + count),
                    pattern,
                    List.of(names.usage(CallKind.INTERNATIONAL)),
                    entry.getValue(),
                    "Calls from " + intent.name() + " to " + countries + ", where they cost least",
                    callerId(CallKind.INTERNATIONAL));
        }
    }

    /** The route that a call of this kind takes first, when no own one stands before it. */
    String firstRoute(CallKind kind, String number) {
        return routes.stream()
                .filter(route -> route.name().startsWith(names.site() + "-LeastCost"))
                .filter(route -> kind == CallKind.INTERNATIONAL)
                .filter(route -> route.matches(number))
                .findFirst()
                .map(Route::name)
                .orElse(names.usage(kind));
    }

    /** On servers the number shown is a matter of the route; what calls help shows its own, so that help calls back. */
    private @Nullable String callerId(CallKind kind) {
        boolean main = intent.callerId() == CallerId.MAIN && intent.platform() != Platform.TEAMS;
        boolean outside = kind != CallKind.EMERGENCY && kind != CallKind.INTERNAL;
        return main && outside ? intent.mainNumber() : null;
    }

    private void own(OwnRoute route) {
        List<String> gateways = route.gateways().isEmpty() ? gateways(GatewayRole.PRIMARY) : route.gateways();
        String description = route.description();
        List<String> usages = route.usages().stream().map(this::usage).toList();
        add(route.name(), route.pattern(), usages, gateways, description == null ? "" : description, null);
    }

    private static Stream<CallKind> kinds(OwnRoute route) {
        return Stream.of(CallKind.values()).filter(kind -> route.usages().contains(kind.word()));
    }

    /** A kind of calls stands for its usage, any other name for itself. */
    String usage(String written) {
        return Stream.of(CallKind.values())
                .filter(kind -> kind.word().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(names::usage)
                .orElse(written);
    }

    private void add(
            String name,
            String pattern,
            List<String> usages,
            List<String> gateways,
            String description,
            @Nullable String callerId) {
        routes.add(new Route(name, pattern, usages, gateways, routes.size(), description, callerId));
    }
}
