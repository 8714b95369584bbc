/** The time, from one injected clock. */
@NullMarked
package org.dialworks.platform.time;

import org.jspecify.annotations.NullMarked;
