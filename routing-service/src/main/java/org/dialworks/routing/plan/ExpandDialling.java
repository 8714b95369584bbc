package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.country.Reach;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.site.Extensions;
import org.dialworks.routing.site.OwnRules;
import org.dialworks.routing.site.SiteIntent;

/**
 * The dial plan of a site. Its rules in order: own ones, emergency numbers and short codes, extensions, numbers that have
 * their country code, all others behind the prefix for an outside line, international, local without area code, national,
 * over-dialled numbers, and own ones again.
 */
final class ExpandDialling {

    private final SiteIntent intent;
    private final CountryRules country;
    private final Reach reach;
    private final List<NormalizationRule> rules = new ArrayList<>();

    private ExpandDialling(SiteIntent intent) {
        this.intent = intent;
        this.country = CountryRules.of(intent.country());
        this.reach = Reach.of(intent.country());
    }

    static NamedDialPlan of(SiteIntent intent, Names names) {
        List<NormalizationRule> rules = new ExpandDialling(intent).rules();
        String prefix = intent.options().externalAccessPrefix();
        boolean server = intent.platform() != Platform.TEAMS;
        return new NamedDialPlan(
                names.dialPlan(),
                rules,
                "Dialling in " + intent.name() + ", " + country(intent).name(),
                server ? prefix : null);
    }

    private static CountryRules country(SiteIntent intent) {
        return CountryRules.of(intent.country());
    }

    private List<NormalizationRule> rules() {
        OwnRules own = Optional.ofNullable(intent.own()).orElse(OwnRules.NONE);
        own.rulesBefore().forEach(this::own);
        Optional<NormalizationRule> service = service();
        service.ifPresent(rules::add);
        extensions();
        if (intent.options().zeroAfterCountryCode()) {
            reach.droppedPrefix().ifPresent(this::zeroAfterCountryCode);
        }
        NormalizationRule complete = country.rule("Complete");
        NormalizationRule international = country.rule("International");
        NormalizationRule national = country.rule("National");
        Optional<NormalizationRule> local = local();
        rules.add(complete);
        if (intent.options().externalAccessPrefix() != null) {
            // Before the plain ones: where 0 is the prefix, 0-030 is Berlin and not a number in Greece.
            String prefix = intent.options().externalAccessPrefix();
            service.ifPresent(rule -> outside(prefix, rule));
            outside(prefix, international);
            local.ifPresent(rule -> outside(prefix, rule));
            outside(prefix, national);
        }
        rules.add(international);
        local.ifPresent(rules::add);
        rules.add(national);
        if (intent.options().ignoreOverdialled()) {
            rules.add(new NormalizationRule(
                    named("Overdialled"),
                    national.pattern().substring(0, national.pattern().length() - 1) + "\\d{1,10}$",
                    national.translation(),
                    "National numbers with digits after their end, which are ignored"));
        }
        own.rulesAfter().forEach(this::own);
        return rules;
    }

    private void own(OwnRules.Rule rule) {
        String description = rule.description();
        rules.add(new NormalizationRule(
                rule.name(), rule.pattern(), rule.translation(), description == null ? "" : description));
    }

    private String named(String what) {
        return intent.country() + " " + what;
    }

    /**
     * Short codes as far as no extension stands in their way. Teams gives emergency numbers to its emergency policies only
     * when no rule of a tenant takes them, and puts the country code before what a rule leaves without plus.
     */
    private Optional<NormalizationRule> service() {
        boolean teams = intent.platform() == Platform.TEAMS;
        List<String> taken = new ArrayList<>(
                intent.extensions().stream().map(Extensions::pattern).toList());
        if (!teams && taken.isEmpty()) {
            return Optional.of(country.rule("Service"));
        }
        if (!teams) {
            String codes = reach.serviceOutside(String.join("|", taken))
                    .map(pattern -> "|" + pattern)
                    .orElse("");
            return Optional.of(new NormalizationRule(
                    named("Service"),
                    "^(" + reach.emergency() + codes + ")$",
                    "$1",
                    country.rule("Service").description()));
        }
        taken.add(reach.emergency());
        return reach.serviceOutside(String.join("|", taken))
                .map(codes -> new NormalizationRule(
                        named("Service"),
                        "^(" + codes + ")$",
                        "+" + country.callingCode() + "$1",
                        "Short codes, told by the country code until they leave"));
    }

    private void extensions() {
        String main = intent.mainNumber();
        for (int i = 0; i < intent.extensions().size(); i++) {
            Extensions extensions = intent.extensions().get(i);
            String prefix = extensions.prefix();
            rules.add(new NormalizationRule(
                    named("Extensions") + (i == 0 ? "" : " " + (i + 1)),
                    "^(" + extensions.pattern() + ")$",
                    prefix == null ? main + ";ext=$1" : prefix + "$1",
                    "Extensions of " + intent.name()));
        }
    }

    /** {@code +44 (0)20 7946 0000}, with or without plus or brackets. */
    private void zeroAfterCountryCode(String prefix) {
        rules.add(new NormalizationRule(
                named("Zero after country code"),
                "^(?:\\+|" + country.internationalPrefix() + ")?" + country.callingCode() + "\\(?" + prefix + "\\)?("
                        + reach.nationalNumbers() + ")$",
                "+" + country.callingCode() + "$1",
                "Country code and a national number that has kept its " + prefix));
    }

    private Optional<NormalizationRule> local() {
        String area = intent.area();
        if (area == null || !intent.options().dialWithoutArea()) {
            return Optional.empty();
        }
        return reach.area(area)
                .filter(known -> !known.local().isEmpty())
                .map(known -> new NormalizationRule(
                        named("Local"),
                        "^(" + known.local() + ")$",
                        "+" + known.callingCode() + known.code() + "$1",
                        "Numbers of area " + known.code() + " without area code"));
    }

    private void outside(String prefix, NormalizationRule rule) {
        String dialled = prefix.replace("*", "\\*");
        rules.add(new NormalizationRule(
                intent.country() + " Outside"
                        + rule.name().substring(rule.name().indexOf(' ')),
                "^" + dialled + rule.pattern().substring(1),
                rule.translation(),
                "Behind " + prefix + " for an outside line: " + rule.description()));
    }
}
