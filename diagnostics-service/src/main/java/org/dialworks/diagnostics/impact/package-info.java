/** Who is hit by a trouble: the numbers, users and gateways of a site, as other services publish them. */
@NullMarked
package org.dialworks.diagnostics.impact;

import org.jspecify.annotations.NullMarked;
