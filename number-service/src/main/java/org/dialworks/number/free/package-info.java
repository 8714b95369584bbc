/** Which numbers of a range are free. */
@NullMarked
package org.dialworks.number.free;

import org.jspecify.annotations.NullMarked;
