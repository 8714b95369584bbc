package org.dialworks.diagnostics.diagnosis.check;

import java.util.List;

/** One question that is asked of a host. It answers by evidence alone, and always shows the lines it rests on. */
public interface Check {

    /** Names the trouble that it looks for: {@code ROUTE-MISSING-RTP}. */
    String code();

    /** What it asks, in one sentence. */
    String question();

    /** Findings of one family explain the same trouble and share an incident with what events say of it. */
    Family family();

    /** The answers; none when the question does not arise on this host. */
    List<Verdict> judge(Situation situation);
}
