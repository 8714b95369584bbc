/** The running platform from outside: started as a newcomer starts it, spoken to as a caller speaks to it. */
@NullMarked
package org.dialworks.system;

import org.jspecify.annotations.NullMarked;
