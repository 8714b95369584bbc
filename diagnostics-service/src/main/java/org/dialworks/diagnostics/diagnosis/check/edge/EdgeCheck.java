package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** A check of the connection to the Web Conferencing Edge; the question arises where it was lost. */
abstract class EdgeCheck implements Check {

    static final String SOURCE = "blog.escarra.org, lyncman.blogspot.com; Microsoft KB 929852";

    @Override
    public Family family() {
        return Family.WEB_CONFERENCING_EDGE;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Rhythm rhythm = Rhythm.of(situation);
        return rhythm.lost().isEmpty() ? Verdict.none() : judge(situation, rhythm);
    }

    abstract List<Verdict> judge(Situation situation, Rhythm rhythm);
}
