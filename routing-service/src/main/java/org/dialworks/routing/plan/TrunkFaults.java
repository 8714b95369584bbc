package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;

/** What is wrong with the trunks of a plan. */
final class TrunkFaults {

    /** New-CsTeamsTranslationRule. */
    private static final int LONGEST_PATTERN = 1024;

    private static final int MOST_TEAMS_RULES = 400;

    private final Platform platform;
    private final List<Fault> faults = new ArrayList<>();

    /** In Teams the rules of all trunks of a tenant share their names. */
    private final Map<String, NormalizationRule> tenant = new HashMap<>();

    private TrunkFaults(Platform platform) {
        this.platform = platform;
    }

    static List<Fault> of(List<Trunk> trunks, Platform platform) {
        var reading = new TrunkFaults(platform);
        var names = new HashSet<String>();
        for (int i = 0; i < trunks.size(); i++) {
            if (!names.add(trunks.get(i).name().toLowerCase(Locale.ROOT))) {
                reading.wrong(
                        "/trunks/" + i + "/name",
                        "is named twice: '" + trunks.get(i).name() + "'");
            }
            reading.trunk("/trunks/" + i, trunks.get(i));
        }
        if (reading.tenant.size() > MOST_TEAMS_RULES) {
            reading.wrong("/trunks", "Teams takes at most " + MOST_TEAMS_RULES + " translation rules in a tenant");
        }
        return reading.faults;
    }

    private void wrong(String pointer, String detail) {
        faults.add(Fault.at(pointer, detail));
    }

    private void trunk(String at, Trunk trunk) {
        boolean teams = platform == Platform.TEAMS;
        rules(at + "/called", trunk.called());
        rules(at + "/calling", trunk.calling());
        rules(at + "/inboundCalled", trunk.inboundCalled());
        rules(at + "/inboundCalling", trunk.inboundCalling());
        if (platform == Platform.LYNC2010 && !trunk.calling().isEmpty()) {
            wrong(at + "/calling", "Lync Server 2010 does not translate the caller's number");
        }
        if (!teams && !trunk.inboundCalled().isEmpty()) {
            wrong(at + "/inboundCalled", "only Teams translates numbers on the way in");
        }
        if (!teams && !trunk.inboundCalling().isEmpty()) {
            wrong(at + "/inboundCalling", "only Teams translates numbers on the way in");
        }
        if (teams && trunk.removePlus()) {
            wrong(at + "/removePlus", "Teams has no such setting: use a rule that takes the plus off");
        }
    }

    private void rules(String at, List<NormalizationRule> rules) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            NormalizationRule rule = rules.get(i);
            String name = rule.name().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                wrong(at + "/" + i + "/name", "is named twice: '" + rule.name() + "'");
            }
            if (platform == Platform.TEAMS) {
                NormalizationRule other = tenant.putIfAbsent(name, rule);
                if (other != null && !other.equals(rule)) {
                    wrong(
                            at + "/" + i + "/name",
                            "Teams has one rule of a name in a tenant, and another trunk has" + " a different '"
                                    + rule.name() + "'");
                }
                if (rule.pattern().length() > LONGEST_PATTERN) {
                    wrong(at + "/" + i + "/pattern", "Teams takes at most " + LONGEST_PATTERN + " characters");
                }
            }
        }
    }
}
