package org.dialworks.diagnostics.sigma.match;

import java.util.List;

/** A compiled expression over an event. */
sealed interface Node {

    boolean holds(Frame frame);

    record All(List<Node> parts) implements Node {
        @Override
        public boolean holds(Frame frame) {
            for (Node part : parts) {
                if (!part.holds(frame)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Node> parts) implements Node {
        @Override
        public boolean holds(Frame frame) {
            for (Node part : parts) {
                if (part.holds(frame)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Not(Node part) implements Node {
        @Override
        public boolean holds(Frame frame) {
            return !part.holds(frame);
        }
    }

    /**
     * Tests of one field.
     *
     * @param field its number; {@link #ANYWHERE} for keywords
     */
    record OfField(int field, List<Test> tests, boolean all) implements Node {

        static final int ANYWHERE = -1;

        @Override
        public boolean holds(Frame frame) {
            Frame.Slot slot = field == ANYWHERE ? frame.texts() : frame.slot(field);
            for (Test test : tests) {
                if (test.holds(slot, frame) != all) {
                    return !all;
                }
            }
            return all;
        }
    }
}
