package org.dialworks.number.inventory;

import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.inventory.MoveNumber.Outcome;
import org.dialworks.platform.problem.ProblemException;

/** Why a number does not move, in words for the caller. */
public final class MoveRefusal {

    private MoveRefusal() {}

    /** The problem that the caller is told of. */
    public static ProblemException problem(PhoneNumber number, Move move, Outcome.Refusal refusal) {
        String words = words(number, move, refusal);
        return switch (refusal) {
            case Outcome.NotAllowed not -> new ProblemException(ProblemType.MOVE_NOT_ALLOWED, words);
            case Outcome.NoHolder no -> ProblemException.invalid("/holder", words);
            case Outcome.Unknown unknown -> ProblemException.notFound(words);
            case Outcome.Changed changed -> new ProblemException(ProblemType.PRECONDITION_FAILED, words);
            case Outcome.NoLastHolder no -> new ProblemException(ProblemType.CONFLICT, words);
            case Outcome.HeldAlready held -> new ProblemException(ProblemType.CONFLICT, words);
            case Outcome.NotOver not -> new ProblemException(ProblemType.CONFLICT, words);
            case Outcome.ShortCode shortCode -> new ProblemException(ProblemType.CONFLICT, words);
            case Outcome.Clash clash -> new ProblemException(ProblemType.CONFLICT, words);
            case Outcome.Elsewhere elsewhere -> new ProblemException(ProblemType.CONFLICT, words);
        };
    }

    static String words(PhoneNumber number, Move move, Outcome.Refusal refusal) {
        return switch (refusal) {
            case Outcome.NotAllowed(var state, var allowed) ->
                number + " is " + state.word() + " and cannot " + move.word() + "; allowed are " + words(allowed);
            case Outcome.NoHolder() -> "To " + move.word() + " a number, say to whom: holder is missing";
            case Outcome.NoLastHolder() ->
                number + " rests, but nobody is known who had it before; release it, then assign it";
            case Outcome.HeldAlready(var holder) ->
                number + " is the " + holder.line().word() + " line of "
                        + holder.kind().word() + " " + holder.id() + " already";
            case Outcome.NotOver(var until) ->
                number + (until == null ? " has no end set" : " is to stay as it is until " + until);
            case Outcome.Unknown() -> number + " is in no range, and no export has shown it";
            case Outcome.ShortCode() -> number + " is an emergency number or another short code and is never given out";
            case Outcome.Clash(var other) ->
                other + " is taken, and the policy of the site allows not both it and " + number;
            case Outcome.Elsewhere(var homeSite) -> number + " is in a range that is written at the site " + homeSite;
            case Outcome.Changed(var version) ->
                number + " has just changed; its current version is \"v" + version + "\"";
        };
    }

    private static String words(Set<Move> moves) {
        String words = moves.stream()
                .filter(Move::isOfCallers)
                .map(Move::word)
                .sorted()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }
}
