package org.dialworks.platform.problem;

import java.util.List;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;

/** An error that the caller can cause or meet, answered as a problem of a catalogued type. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.Fault> faults;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /**
     * @param detail what is wrong this time, and the way out
     * @param faults the fields or lines that are wrong
     */
    public ProblemException(ProblemType type, String detail, List<Problem.Fault> faults) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** A field, parameter or header that is not valid. */
    public static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, List.of(Problem.Fault.at(pointer, detail)));
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.Fault> faults() {
        return faults;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
