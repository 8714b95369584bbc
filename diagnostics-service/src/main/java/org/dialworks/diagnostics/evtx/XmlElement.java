package org.dialworks.diagnostics.evtx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an event's XML, whether it was read from a log file, from text or from JSON.
 *
 * @param name without a namespace prefix
 * @param attributes in the order they were written
 * @param children the elements inside, in order
 * @param text what stands directly inside, in one piece
 */
public record XmlElement(String name, List<Attribute> attributes, List<XmlElement> children, String text) {

    /** A name and its value. */
    public record Attribute(String name, String value) {}

    /** The value of an attribute, or null when it is not there. */
    public @Nullable String attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The first element inside that has the name. */
    public Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.name().equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
