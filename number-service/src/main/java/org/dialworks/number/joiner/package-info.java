/** People who come and go: a number by what the directory says of them, and all of it back when they leave. */
@NullMarked
package org.dialworks.number.joiner;

import org.jspecify.annotations.NullMarked;
