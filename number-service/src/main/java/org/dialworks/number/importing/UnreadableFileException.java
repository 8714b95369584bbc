package org.dialworks.number.importing;

import java.io.Serial;
import java.util.List;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;

/** A file that cannot be read as an export, with the place where that shows. */
final class UnreadableFileException extends ProblemException {

    @Serial
    private static final long serialVersionUID = 1L;

    private UnreadableFileException(ProblemType type, String detail, List<Problem.Fault> faults) {
        super(type, detail, faults);
    }

    /** The file as a whole is wrong. */
    static UnreadableFileException of(ProblemType type, String file, String why) {
        return new UnreadableFileException(type, file + ": " + why, List.of());
    }

    /**
     * A line is wrong.
     *
     * @param line from 1
     */
    static UnreadableFileException atLine(String file, long line, String why) {
        return new UnreadableFileException(
                ProblemType.MALFORMED_BODY,
                file + ", line " + line + ": " + why,
                List.of(new Problem.Fault(null, line, null, why)));
    }

    /** A place in a line is wrong. */
    static UnreadableFileException at(String file, long line, long column, String why) {
        return new UnreadableFileException(
                ProblemType.MALFORMED_BODY,
                file + ", line " + line + ", column " + column + ": " + why,
                List.of(new Problem.Fault(null, line, column, why)));
    }
}
