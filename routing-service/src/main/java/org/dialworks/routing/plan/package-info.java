/** The explicit voice routing model of a site, in immutable versions. */
@NullMarked
package org.dialworks.routing.plan;

import org.jspecify.annotations.NullMarked;
