package org.dialworks.diagnostics.evidence;

import java.util.function.Function;

/**
 * A value and the line that states it.
 *
 * @param value what is stated
 * @param place where
 */
public record Stated<T>(T value, Place place) {

    /** What follows from the value, stated by the same line. */
    public <U> Stated<U> map(Function<? super T, ? extends U> change) {
        return new Stated<>(change.apply(value), place);
    }
}
