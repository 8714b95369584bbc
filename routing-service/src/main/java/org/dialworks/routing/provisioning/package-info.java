/** A script for each number that is given to a holder or taken away, and what became of it. */
@NullMarked
package org.dialworks.routing.provisioning;

import org.jspecify.annotations.NullMarked;
