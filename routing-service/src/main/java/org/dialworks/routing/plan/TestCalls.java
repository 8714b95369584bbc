package org.dialworks.routing.plan;

import java.util.List;
import org.dialworks.contracts.Platform;

/** Makes the test calls of a plan as a platform would. The simulation does it; the plan only says what is asked of it. */
public interface TestCalls {

    /**
     * A test call that comes out otherwise than it says.
     *
     * @param place of the test in the plan, from 0
     * @param name of the test
     * @param detail what comes out instead, in words
     */
    record Failure(int place, String name, String detail) {

        /** JSON pointer of the test in a plan. */
        public String pointer() {
            return "/model/tests/" + place;
        }

        public String words() {
            return name + ": " + detail;
        }
    }

    /** The failures of the plan's tests in their order; empty when all pass. */
    List<Failure> failures(VoicePlan plan, Platform platform);
}
