package org.dialworks.number.allocation;

import java.util.List;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request for numbers is answered with. */
sealed interface Answer {

    /** The numbers that were taken. */
    @Schema(name = "TakenNumbers")
    record Taken(List<NumberView> items) implements Answer {
        public Taken {
            items = List.copyOf(items);
        }
    }

    /** Nothing was taken, for this reason. */
    record Refused(ProblemException problem) implements Answer {}
}
