package org.dialworks.routing.simulation;

import java.util.List;
import java.util.function.Function;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/** What becomes of numbers on the way to a gateway. In each list the first rule that applies decides. */
final class TrunkRules {

    /** A trunk that changes nothing. */
    static final TrunkRules NONE = new TrunkRules(
            new Trunk("", List.of(), List.of(), List.of(), List.of(), false), Platform.TEAMS, Rules::new);

    private final String name;
    private final Rules called;
    private final Rules calling;
    private final boolean removePlus;

    /** @param compiled makes rules ready; the same for the same rules, since most gateways have the same */
    TrunkRules(Trunk trunk, Platform platform, Function<List<NormalizationRule>, Rules> compiled) {
        this.name = trunk.name();
        this.called = compiled.apply(trunk.called());
        // New-CsOutboundCallingNumberTranslationRule came with Lync Server 2013.
        this.calling = compiled.apply(platform == Platform.LYNC2010 ? List.of() : trunk.calling());
        this.removePlus = trunk.removePlus() && platform != Platform.TEAMS;
    }

    /**
     * A number as the gateway is sent it.
     *
     * @param rule the name of the rule that made it; null when none applied
     */
    record Sent(String number, @Nullable String rule) {}

    Sent called(String number) {
        return sent(called, number);
    }

    Sent calling(String number) {
        return sent(calling, number);
    }

    private Sent sent(Rules rules, String number) {
        Rules.Applied applied = rules.apply(number);
        String result = applied == null ? number : applied.result();
        NormalizationRule rule = applied == null ? null : applied.rule();
        // RemovePlusFromUri comes after the rules.
        boolean strips = removePlus && result.startsWith("+");
        return new Sent(strips ? result.substring(1) : result, rule == null ? null : rule.name());
    }

    /** Whether a number that is called comes out the same by both. */
    boolean callsAlike(TrunkRules other) {
        return called == other.called && removePlus == other.removePlus;
    }

    String name() {
        return name;
    }

    Rules calledRules() {
        return called;
    }

    Rules callingRules() {
        return calling;
    }

    boolean removesPlus() {
        return removePlus;
    }
}
