package org.dialworks.number.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.MoveNumber;
import org.dialworks.number.inventory.MoveRefusal;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Carries out what somebody decided on a finding, and writes the decision down, within the current transaction. */
@ApplicationScoped
class ResolveFinding {

    private static final String DECIDE = """
            INSERT INTO finding_decision (kind, digits, extension, subject, site, decision, note, until, import_id,
                                          decided_at, decided_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FORGET_FURTHER = """
            DELETE FROM further_holder
            WHERE digits = ? AND extension = ? AND holder_kind = ? AND lower(holder_id) = lower(?) AND holder_line = ?
            """;

    private final MoveNumber moveNumber;
    private final Inventory inventory;
    private final Sql sql;
    private final Clock clock;

    @Inject
    ResolveFinding(MoveNumber moveNumber, Inventory inventory, Sql sql, Clock clock) {
        this.moveNumber = moveNumber;
        this.inventory = inventory;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param holder who gets the number, for {@code assign-to}
     * @param until when the finding may come back, for {@code ignore}
     */
    record Decision(
            Resolution with,
            @Nullable Holder holder,
            @Nullable String note,
            @Nullable Instant until,
            String by) {}

    /** Resolves it; the number as it is afterwards, if the finding has one. */
    Optional<InventoryNumber> resolve(Finding finding, Decision decision) {
        Discrepancy discrepancy = finding.discrepancy();
        if (decision.with() != Resolution.IGNORE && !discrepancy.resolutions().contains(decision.with())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "A finding of the kind " + discrepancy.kind().word() + " cannot be resolved with "
                            + decision.with().word());
        }
        String why =
                decision.note() == null ? "reconciled: " + discrepancy.kind().word() : decision.note();
        switch (decision.with()) {
            case ACCEPT_EXPORT -> accept(finding, why, decision.by());
            case RELEASE -> move(finding, Move.RELEASE, null, null, why, decision.by());
            case ASSIGN_TO -> give(finding, decision, why);
            case KEEP_INVENTORY, IGNORE -> {
                // Nothing changes here.
            }
        }
        write(finding, decision);
        return finding.digits() == 0 ? Optional.empty() : inventory.find(number(finding));
    }

    private void accept(Finding finding, String why, String by) {
        Holder shown = finding.discrepancy()
                .shown()
                .orElseThrow(() -> new IllegalStateException(finding.id() + " shows nobody"));
        switch (finding.discrepancy()) {
            case HeldTwice held -> takeOver(finding, shown, why, by);
            case PrivateLineClash clash -> takeOver(finding, shown, why, by);
            case HeldAgainstState(Here here, Holder other) -> {
                switch (here.state()) {
                    case BLOCKED -> move(finding, Move.UNBLOCK, null, null, why, by);
                    case QUARANTINED -> move(finding, Move.RELEASE, null, null, why, by);
                    case PORTING_IN -> move(finding, Move.COMPLETE_PORT, other, null, why, by);
                    case PORTING_OUT -> move(finding, Move.CANCEL_PORT, null, null, why, by);
                    case AVAILABLE, RESERVED, ASSIGNED, ACTIVE, RETIRED -> {
                        // From here it can be activated as it is.
                    }
                }
                move(finding, Move.ACTIVATE, other, null, why, by);
                forget(finding, other);
            }
            case HolderDrift drift -> rename(finding, shown, why, by);
            case Gone _, OrphanHolder _, BaseExtensionClash _, SeveralPrimaryLines _ -> throw notAcceptable(finding);
            case UnknownRange unknown -> throw notAcceptable(finding);
            case RangeOverlap overlap -> throw notAcceptable(finding);
            case UnreadableRow row -> throw notAcceptable(finding);
            case LocalNumber local -> throw notAcceptable(finding);
        }
    }

    private static IllegalStateException notAcceptable(Finding finding) {
        return new IllegalStateException(finding.id() + " offers accept-export, but nothing says what that means");
    }

    private void takeOver(Finding finding, Holder shown, String why, String by) {
        move(finding, Move.HAND_OVER, shown, null, why, by);
        // The export shows that the line is set.
        move(finding, Move.ACTIVATE, shown, null, why, by);
        forget(finding, shown);
    }

    private void give(Finding finding, Decision decision, String why) {
        Holder holder = decision.holder();
        if (holder == null) {
            throw ProblemException.invalid("/holder", "To resolve with assign-to, say to whom: holder is missing");
        }
        Holder stored = HolderIdentity.asStored(holder);
        move(finding, Move.HAND_OVER, stored, null, why, decision.by());
        forget(finding, stored);
    }

    private void rename(Finding finding, Holder shown, String why, String by) {
        InventoryNumber number = inventory
                .lock(number(finding))
                .filter(current -> current.holder() != null && HolderIdentity.same(current.holder(), shown))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "The number has just changed; read the finding again"));
        Holder known = java.util.Objects.requireNonNull(number.holder());
        var newer = new Holder(
                known.kind(),
                known.id(),
                known.line(),
                shown.displayName() == null ? known.displayName() : shown.displayName(),
                shown.pool() == null ? known.pool() : shown.pool());
        inventory.record(EventType.NUMBER_HOLDER_CHANGED, List.of(number.heldBy(newer, why, clock.instant(), by)));
    }

    private void move(
            Finding finding, Move move, @Nullable Holder holder, @Nullable Instant until, String why, String by) {
        PhoneNumber number = number(finding);
        MoveNumber.Outcome outcome = moveNumber.move(number, new MoveNumber.Wish(move, holder, until, why, null, by));
        switch (outcome) {
            case MoveNumber.Outcome.Moved moved -> {
                // As wanted.
            }
            case MoveNumber.Outcome.Refusal refusal -> throw MoveRefusal.problem(number, move, refusal);
        }
    }

    private void forget(Finding finding, Holder holder) {
        sql.update(
                FORGET_FURTHER,
                finding.digits(),
                finding.extension(),
                holder.kind().word(),
                holder.id(),
                holder.line().word());
    }

    private void write(Finding finding, Decision decision) {
        sql.update(
                DECIDE,
                finding.id().kind().word(),
                finding.digits(),
                finding.extension(),
                finding.subject(),
                finding.site(),
                decision.with().word(),
                decision.note(),
                decision.until(),
                finding.evidence() == null ? null : finding.evidence().importId(),
                clock.instant(),
                decision.by());
    }

    private static PhoneNumber number(Finding finding) {
        return new PhoneNumber(finding.digits(), finding.extension());
    }
}
