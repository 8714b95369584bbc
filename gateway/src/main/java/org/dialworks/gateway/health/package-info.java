/** Liveness, readiness and what is known of the upstreams. */
@NullMarked
package org.dialworks.gateway.health;

import org.jspecify.annotations.NullMarked;
