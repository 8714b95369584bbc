package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.country.Reach;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.site.CallerId;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.site.SiteIntent.Gateway;
import org.dialworks.routing.site.SiteIntent.TrunkHabits;

/** What becomes of numbers on their way to each gateway: as its carrier wants them. */
final class ExpandTrunks {

    private final SiteIntent intent;
    private final Names names;
    private final Reach reach;
    private final int callingCode;
    private final boolean teams;

    private ExpandTrunks(SiteIntent intent, Names names) {
        this.intent = intent;
        this.names = names;
        this.reach = Reach.of(intent.country());
        this.callingCode = CountryRules.of(intent.country()).callingCode();
        this.teams = intent.platform() == Platform.TEAMS;
    }

    /** A trunk for each gateway that has something to translate. */
    static List<Trunk> of(SiteIntent intent, Names names) {
        var expansion = new ExpandTrunks(intent, names);
        var trunks = new ArrayList<Trunk>();
        for (int i = 0; i < intent.gateways().size(); i++) {
            expansion.trunk(intent.gateways().get(i), "gw" + (i + 1)).ifPresent(trunks::add);
        }
        return trunks;
    }

    private Optional<Trunk> trunk(Gateway gateway, String label) {
        var called = new ArrayList<NormalizationRule>();
        TrunkHabits habits = gateway.trunk();
        if (teams) {
            shortCodes(called, label);
        }
        boolean removePlus = false;
        if (habits != null) {
            if (habits.nationalForm()) {
                nationalForms(called, label);
            }
            String prefix = habits.internationalPrefix();
            if (prefix != null) {
                called.add(rule(label, "abroad", "^\\+(\\d+)$", prefix + "$1", "Country code behind " + prefix));
            } else if (habits.removePlus() && teams) {
                called.add(rule(label, "without plus", "^\\+(\\d+)$", "$1", "Country code without plus"));
            }
            // Servers have a setting for it, which also takes the plus off what no rule has changed.
            removePlus = habits.removePlus() && !teams;
        }
        var calling = new ArrayList<NormalizationRule>();
        String main = intent.mainNumber();
        if (teams && intent.callerId() == CallerId.MAIN && main != null) {
            calling.add(rule(label, "caller", "^\\+?\\d+$", main, "The main number is shown for every caller"));
        }
        return called.isEmpty() && calling.isEmpty() && !removePlus
                ? Optional.empty()
                : Optional.of(new Trunk(gateway.fqdn(), called, calling, List.of(), List.of(), removePlus));
    }

    /** Short codes got the country code in the dial plan of Teams; the carrier knows them without. */
    private void shortCodes(List<NormalizationRule> rules, String label) {
        String service = CountryRules.of(intent.country()).rule("Service").pattern();
        rules.add(rule(
                label,
                "short codes",
                "^\\+" + callingCode + service.substring(1),
                "$1",
                "Emergency numbers and short codes without country code"));
    }

    private void nationalForms(List<NormalizationRule> rules, String label) {
        List<Reach.NationalForm> forms = reach.nationalForms();
        for (int i = 0; i < forms.size(); i++) {
            Reach.NationalForm form = forms.get(i);
            rules.add(rule(
                    label,
                    "national" + (i == 0 ? "" : " " + (i + 1)),
                    "^\\+" + callingCode + "(" + form.numbers() + ")$",
                    form.prefix() + "$1",
                    "National numbers as they are dialled in the country"));
        }
    }

    /** In Teams the rules of all trunks of a tenant share their names, hence the site and the gateway in each. */
    private NormalizationRule rule(String label, String what, String pattern, String translation, String description) {
        return new NormalizationRule(names.site() + " " + label + " " + what, pattern, translation, description);
    }
}
