package org.dialworks.routing.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialworks.powershell.Generation;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.script.FakePlatform.Placing;

/** What the Get- cmdlets of a new platform give after the script of a plan has run. */
public final class Applied {

    private static final List<String> SERVER = List.of(
            "DialPlan",
            "VoiceNormalizationRule",
            "PstnUsage",
            "VoiceRoute",
            "VoicePolicy",
            "TrunkConfiguration",
            "OutboundTranslationRule",
            "OutboundCallingNumberTranslationRule",
            "VoiceTestConfiguration",
            "Trunk");
    private static final List<String> TEAMS = List.of(
            "TenantDialPlan",
            "OnlinePstnUsage",
            "OnlineVoiceRoute",
            "OnlineVoiceRoutingPolicy",
            "OnlinePSTNGateway",
            "TeamsTranslationRule");

    private Applied() {}

    public static Map<String, List<Thing>> on(Generation target, VoicePlan plan) {
        boolean isTeams = target == Generation.TEAMS;
        String[] gateways = Plans.GATEWAYS.toArray(String[]::new);
        FakePlatform platform =
                isTeams ? FakeTeams.fresh(Placing.POSITIONS, gateways) : FakeLync.fresh(Placing.POSITIONS, gateways);
        new Interpreter(platform).run(PlanScript.of("bergen", 1, plan, target).apply());
        var objects = new LinkedHashMap<String, List<Thing>>();
        for (String kind : isTeams ? TEAMS : SERVER) {
            objects.put(kind, platform.read(kind, Map.of()));
        }
        return objects;
    }
}
