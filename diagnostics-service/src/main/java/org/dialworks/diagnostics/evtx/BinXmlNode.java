package org.dialworks.diagnostics.evtx;

import java.util.List;

/** BinXML as it was parsed, with places where the values of a record go. */
sealed interface BinXmlNode {

    /** An element. {@code repeats} when all it holds is one value: a list of values then makes a list of elements. */
    record Element(String name, List<Attribute> attributes, List<BinXmlNode> content) implements BinXmlNode {

        boolean repeats() {
            return content.size() == 1 && content.getFirst() instanceof Place;
        }
    }

    /** An attribute; what its value is put together from. */
    record Attribute(String name, List<BinXmlNode> value) {}

    /** Text that stands in the template itself. */
    record Text(String text) implements BinXmlNode {}

    /** Where a value goes, by its index among the record's values. */
    record Place(int index) implements BinXmlNode {}

    /** A template with the values to put into it. */
    record Instance(List<BinXmlNode> template, Values values) implements BinXmlNode {}

    /** The values of one instance: where they lie in the chunk, how long they are and of which type. */
    record Values(int[] offsets, int[] sizes, byte[] types) {

        static final Values NONE = new Values(new int[0], new int[0], new byte[0]);

        int count() {
            return offsets.length;
        }
    }
}
