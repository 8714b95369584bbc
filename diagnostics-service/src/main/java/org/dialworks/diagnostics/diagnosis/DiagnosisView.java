package org.dialworks.diagnostics.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a host.
 *
 * @param product what runs there, where it was said
 * @param role what it does, where it was said
 * @param windows its Windows, where it was said or shown
 * @param gateways the addresses of gateways that were taken as known
 * @param evidence the uploads it rests on
 * @param events how many events of the host were looked at
 * @param verdicts what is confirmed first, the worst of it first; then what needs more; then what is ruled out
 * @param nextEvidence what to send next, the most telling first
 * @param notes what could not be read or was left out, and why
 * @param after the diagnosis that this one verifies
 * @param outcomes what became of the findings of that one
 */
public record DiagnosisView(
        UUID id,
        String site,
        String host,
        @Nullable Platform product,
        @Nullable Role role,
        @Nullable WindowsVersion windows,
        List<String> gateways,
        List<UUID> evidence,
        int events,
        List<Said> verdicts,
        List<String> nextEvidence,
        List<String> notes,
        @Nullable UUID after,
        List<Outcome> outcomes,
        Instant at,
        String by) {

    public DiagnosisView {
        gateways = List.copyOf(gateways);
        evidence = List.copyOf(evidence);
        verdicts = List.copyOf(verdicts);
        nextEvidence = List.copyOf(nextEvidence);
        notes = List.copyOf(notes);
        outcomes = List.copyOf(outcomes);
    }

    /** What a check says. */
    public enum Kind implements Word {
        CONFIRMED,
        NEEDS_MORE,
        RULED_OUT
    }

    /**
     * One verdict.
     *
     * @param code names the trouble: {@code ROUTE-MISSING-RTP}
     * @param question what was asked
     * @param subject what on the host it concerns; empty for the host as a whole
     * @param severity how bad it is; only of what is confirmed
     * @param quotes the lines it rests on
     * @param ask the evidence that would decide
     * @param byHand what to do that no script can
     * @param script the repair, where a script can do it
     * @param article the article of the knowledge base on it
     * @param source where the knowledge is from
     */
    public record Said(
            String code,
            String question,
            Kind verdict,
            String subject,
            @Nullable Severity severity,
            String title,
            String explanation,
            List<Quote> quotes,
            List<String> ask,
            List<String> byHand,
            @Nullable ScriptView script,
            @Nullable String article,
            @Nullable String source) {

        public Said {
            quotes = List.copyOf(quotes);
            ask = List.copyOf(ask);
            byHand = List.copyOf(byHand);
        }
    }

    /**
     * A repair as PowerShell.
     *
     * @param apply what repairs
     * @param undo what takes it back; absent when nothing can
     * @param risks what may go wrong or stop meanwhile
     * @param restart whether it has effect only after a restart
     */
    public record ScriptView(String apply, @Nullable String undo, List<String> risks, boolean restart) {
        public ScriptView {
            risks = List.copyOf(risks);
        }
    }

    /** What became of a finding. */
    public enum State implements Word {
        /** It is gone: the evidence shows so, or the host logs on and no longer complains. */
        REPAIRED,
        STILL_THERE,
        /** The new evidence does not show it. */
        UNKNOWN
    }

    /** What became of a finding of the diagnosis before. */
    public record Outcome(String code, String subject, State state, String why) {}
}
