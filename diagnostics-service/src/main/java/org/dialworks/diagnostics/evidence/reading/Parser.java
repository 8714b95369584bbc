package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Reading;

/** Reads one output, line by line. It never fails: what it does not understand it notes. */
interface Parser {

    OutputKind kind();

    /** Whether the line, with which an output of this kind can begin, begins another one. */
    default boolean beginsAnother(Line line, Window ahead) {
        return false;
    }

    /**
     * Takes the next line that is not blank.
     *
     * @return whether it has a shape that lines of this output have
     */
    boolean take(Line line, Window ahead);

    /** Told of a blank line. */
    default void blank() {}

    /** What was read; called once, at the end of the output. */
    Reading reading();

    /** The computer that the output names. */
    default Optional<String> host() {
        return Optional.empty();
    }
}
