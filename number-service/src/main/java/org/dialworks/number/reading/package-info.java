/** From what people and systems write to telephone numbers: lenient, but never by guessing. */
@NullMarked
package org.dialworks.number.reading;

import org.jspecify.annotations.NullMarked;
