package org.dialworks.routing.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.country.Area;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.country.Reach;
import org.dialworks.routing.document.PlacedDocument;

/** What is wrong with an intent whose fields each are as they should be: what does not fit together. */
final class IntentFaults {

    /** E.164 has at most 15 digits. */
    private static final int LONGEST_NUMBER = 15;

    /** A voice test configuration names its dial plan in 40 characters, and {@code site:} takes five. */
    private static final int LONGEST_SITE = 35;

    private final SiteIntent intent;
    private final PlacedDocument document;
    private final List<Fault> faults = new ArrayList<>();

    private IntentFaults(SiteIntent intent, PlacedDocument document) {
        this.intent = intent;
        this.document = document;
    }

    static List<Fault> of(SiteIntent intent, PlacedDocument document) {
        Optional<Fault> country = ReadIntent.unknownCountry(document);
        if (country.isPresent()) {
            return List.of(country.get());
        }
        var reading = new IntentFaults(intent, document);
        reading.gateways();
        reading.dialling();
        reading.extensions();
        reading.classes();
        reading.platform();
        new OwnRuleFaults(intent, reading::wrong).find();
        return reading.faults;
    }

    private void wrong(String pointer, String detail) {
        faults.add(document.at(pointer, detail));
    }

    private void gateways() {
        var names = new HashSet<String>();
        for (int i = 0; i < intent.gateways().size(); i++) {
            SiteIntent.Gateway gateway = intent.gateways().get(i);
            String at = "/gateways/" + i;
            if (!names.add(gateway.fqdn().toLowerCase(Locale.ROOT))) {
                wrong(at + "/fqdn", "is named twice: '" + gateway.fqdn() + "'");
            }
            if (gateway.is(GatewayRole.LEAST_COST) == gateway.countries().isEmpty()) {
                wrong(
                        at + "/countries",
                        gateway.countries().isEmpty()
                                ? "is missing: a least-cost gateway names the countries that are called by it"
                                : "is for least-cost gateways only");
            }
            for (int j = 0; j < gateway.countries().size(); j++) {
                String country = gateway.countries().get(j);
                if (!CountryRules.regions().contains(country)) {
                    wrong(at + "/countries/" + j, "'" + country + "' is no country that dialling rules are known for");
                } else if (country.equals(intent.country())) {
                    wrong(at + "/countries/" + j, "'" + country + "' is the country of the site itself");
                }
            }
        }
        if (!intent.gateways().isEmpty()
                && intent.gateways().stream().noneMatch(each -> each.is(GatewayRole.PRIMARY))) {
            wrong("/gateways", "has no primary gateway");
        }
    }

    private void dialling() {
        SiteIntent.Options options = intent.options();
        Optional<Area> area = Optional.ofNullable(intent.area())
                .flatMap(code -> Reach.of(intent.country()).area(code));
        if (intent.area() != null && area.isEmpty()) {
            wrong("/area", "no fixed lines of " + intent.country() + " begin with " + intent.area());
        }
        if (options.dialWithoutArea() && intent.area() == null) {
            wrong("/area", "is missing: which area code do people leave out?");
        } else if (options.dialWithoutArea()
                && area.isPresent()
                && area.get().local().isEmpty()) {
            wrong("/options/dialWithoutArea", "numbers without area code would be taken for other numbers");
        }
        if (options.zeroAfterCountryCode()
                && Reach.of(intent.country()).droppedPrefix().isEmpty()) {
            wrong("/options/zeroAfterCountryCode", "numbers of " + intent.country() + " have no prefix to leave out");
        }
        if (intent.callerId() == CallerId.MAIN && intent.mainNumber() == null) {
            wrong("/mainNumber", "is missing: which number do outside parties see?");
        }
    }

    private void extensions() {
        for (int i = 0; i < intent.extensions().size(); i++) {
            Extensions extensions = intent.extensions().get(i);
            String at = "/extensions/" + i;
            int shortest = extensions.length().stream().min(Integer::compare).orElse(0);
            int longest = extensions.length().stream().max(Integer::compare).orElse(0);
            if (extensions.first().stream().anyMatch(first -> first.length() > shortest)) {
                wrong(at + "/first", "is longer than the extensions themselves");
            } else if (Reach.of(intent.country()).hasEmergencyNumber(extensions.pattern())) {
                wrong(
                        at,
                        "these extensions would take the emergency number "
                                + Reach.of(intent.country()).emergencyExample() + " or another one");
            }
            String prefix = extensions.prefix();
            if (prefix == null && intent.mainNumber() == null) {
                wrong(at + "/prefix", "is missing, and so is mainNumber: where do these extensions belong?");
            } else if (prefix != null && prefix.length() - 1 + longest > LONGEST_NUMBER) {
                wrong(at + "/prefix", "makes numbers of more than " + LONGEST_NUMBER + " digits");
            }
        }
    }

    private void classes() {
        var names = new HashSet<String>();
        Set<String> own = Optional.ofNullable(intent.own())
                .orElse(OwnRules.NONE)
                .routes()
                .flatMap(route -> route.usages().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < intent.classesOfService().size(); i++) {
            ClassOfService service = intent.classesOfService().get(i);
            String at = "/classesOfService/" + i;
            if (!names.add(service.name().toLowerCase(Locale.ROOT).replace(' ', '-'))) {
                wrong(at + "/name", "is named twice: '" + service.name() + "'");
            }
            for (int j = 0; j < service.usages().size(); j++) {
                if (!own.contains(service.usages().get(j))) {
                    wrong(
                            at + "/usages/" + j,
                            "no own route has the usage '" + service.usages().get(j) + "'");
                }
            }
        }
        String chosen = intent.defaultClass();
        if (chosen != null
                && intent.classesOfService().stream()
                        .noneMatch(each -> each.name().equals(chosen))) {
            wrong(
                    "/defaultClass",
                    "'" + chosen + "' is none of the classes of service: "
                            + intent.classesOfService().stream()
                                    .map(ClassOfService::name)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void platform() {
        boolean teams = intent.platform() == Platform.TEAMS;
        boolean full = !intent.classesOfService().isEmpty();
        if (teams && full && intent.gateways().isEmpty()) {
            wrong("/gateways", "is missing: Teams has no topology to find a session border controller in");
        }
        if (teams && intent.options().siteScope()) {
            wrong("/options/siteScope", "Teams has no policies of a site");
        }
        if (!teams && full && intent.topologySite() == null && intent.name().length() > LONGEST_SITE) {
            wrong("/topologySite", "is missing: the name has more than " + LONGEST_SITE + " characters");
        }
    }

    /** Takes a fault. */
    interface Sink {
        void wrong(String pointer, String detail);
    }
}
