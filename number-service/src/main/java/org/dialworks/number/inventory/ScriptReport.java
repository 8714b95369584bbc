package org.dialworks.number.inventory;

import java.time.Instant;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;

/** What a report on a script means for its number. */
sealed interface ScriptReport {

    /** The holder has the line. */
    record Activates(InventoryNumber number) implements ScriptReport {}

    /** The script failed: the number stays assigned, with the reason. */
    record Fails(InventoryNumber number) implements ScriptReport {}

    /** The script has got on, which is worth keeping but no change of the number. */
    record Notes(InventoryNumber number) implements ScriptReport {}

    /** It concerns a former holder, or was heard before. */
    record Stale() implements ScriptReport {}

    static ScriptReport on(InventoryNumber number, ProvisioningChanged report, Instant now, String by) {
        Provisioning news = Provisioning.of(report);
        boolean ofThisAssignment = number.assignment() > 0
                && news.numberVersion() >= number.assignment()
                && news.numberVersion() <= number.version();
        Provisioning known = number.provisioning();
        if (!ofThisAssignment || (known != null && !known.isBefore(news))) {
            return new Stale();
        }
        boolean waiting = number.state() == NumberState.ASSIGNED;
        if (waiting && report.state() == ProvisioningState.SUCCEEDED) {
            return new Activates(number.moved(NumberState.ACTIVE, number.holder(), null, null, now, by)
                    .with(news, false, null, now, by));
        }
        if (waiting && report.state() == ProvisioningState.FAILED) {
            return new Fails(number.with(news, true, report.reason(), now, by));
        }
        InventoryNumber noted = number.with(news, false, null, now, by);
        boolean activeIfItStays = number.state() == NumberState.PORTING_OUT
                && number.before() == NumberState.ASSIGNED
                && report.state() == ProvisioningState.SUCCEEDED;
        return new Notes(activeIfItStays ? noted.activeBefore() : noted);
    }
}
