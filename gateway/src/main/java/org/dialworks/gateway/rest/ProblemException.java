package org.dialworks.gateway.rest;

import java.util.List;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;

/** A request that cannot be carried out; becomes one problem. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Fault> faults;

    public ProblemException(ProblemType type, String detail, Fault... faults) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.of(faults);
    }

    public static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, Fault.at(pointer, detail));
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<Fault> faults() {
        return faults;
    }
}
