package org.dialworks.routing.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.ProvisioningState;

/** What follows for the scripts of a number from a change of it. Decided here, carried out elsewhere. */
sealed interface Consequence {

    /** An open script is no longer wanted. */
    record Supersede(Provisioning open, String reason) implements Consequence {}

    /** The script stays, and stands for the later version of the number as well. */
    record Keep(Provisioning current, long numberVersion) implements Consequence {}

    /** A script is needed. */
    record Write(Action action, Holder holder, String site, long numberVersion) implements Consequence {}

    /**
     * Decides what follows.
     *
     * @param change a change that is newer than what was heard before
     * @param before what was heard before, if anything
     * @param scripts the scripts of the number so far, oldest first
     */
    static List<Consequence> of(NumberChanged change, Optional<HeardNumber> before, List<Provisioning> scripts) {
        Optional<Holder> holder = carries(change) ? Optional.ofNullable(change.holder()) : Optional.empty();
        Optional<Provisioning> latest = scripts.isEmpty() ? Optional.empty() : Optional.of(scripts.getLast());
        boolean sameHolder = latest.filter(script -> script.action() == Action.SET)
                .filter(script -> script.state() != ProvisioningState.SUPERSEDED)
                .flatMap(script -> holder.filter(now -> isSame(now, script.holder())))
                .isPresent();
        if (sameHolder) {
            return List.of(new Keep(latest.orElseThrow(), change.version()));
        }
        var consequences = new ArrayList<Consequence>();
        Optional<Holder> former = before.flatMap(heard -> Optional.ofNullable(heard.holder()));
        boolean kept = former.isPresent() && holder.isPresent() && isSame(former.get(), holder.get());
        for (Provisioning script : scripts) {
            boolean back = holder.filter(now -> isSame(now, script.holder())).isPresent();
            // A line that is still to be taken from a former holder is taken whatever comes next, unless it comes back.
            if (script.isOpen() && (script.action() == Action.SET || back)) {
                consequences.add(new Supersede(
                        script,
                        "the number has changed: it is " + change.state().word() + " now"));
            }
        }
        if (former.isPresent() && !kept && mayHaveLine(scripts, former.get())) {
            // Before the version of the change: a report on it says nothing of the new holder's line.
            consequences.add(new Write(
                    Action.CLEAR,
                    former.get(),
                    before.orElseThrow().site(),
                    before.orElseThrow().version()));
        }
        if (change.state() == NumberState.ASSIGNED && holder.isPresent()) {
            consequences.add(new Write(Action.SET, holder.get(), change.site(), change.version()));
        }
        return consequences;
    }

    /**
     * In these states the number belongs to its holder's line. A reservation, or a porting in that is not done, gives nobody
     * a line; on its way out the number stays where it is until it has gone.
     */
    static boolean carries(NumberChanged change) {
        return switch (change.state()) {
            case ASSIGNED, ACTIVE, PORTING_OUT -> true;
            case AVAILABLE, RESERVED, QUARANTINED, BLOCKED, PORTING_IN, RETIRED -> false;
        };
    }

    /** Only a script that never was ready proves that the holder has no line; one loaded from an export has no script. */
    private static boolean mayHaveLine(List<Provisioning> scripts, Holder former) {
        return scripts.reversed().stream()
                .filter(script -> script.action() == Action.SET && isSame(script.holder(), former))
                .findFirst()
                .map(Provisioning::mayHaveRun)
                .orElse(true);
    }

    private static boolean isSame(Holder one, Holder other) {
        return one.kind() == other.kind()
                && one.line() == other.line()
                && one.id().equalsIgnoreCase(other.id());
    }
}
