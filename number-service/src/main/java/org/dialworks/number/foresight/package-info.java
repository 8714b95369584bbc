/** How the use of ranges goes on: over time, until they run dry, and when they run low. */
@NullMarked
package org.dialworks.number.foresight;

import org.jspecify.annotations.NullMarked;
