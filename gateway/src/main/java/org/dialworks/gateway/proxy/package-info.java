/** The way to one upstream: pool, deadlines, circuit, and the exchange that pumps one request and its response. Plain Vert.x, no Quarkus. */
@NullMarked
package org.dialworks.gateway.proxy;

import org.jspecify.annotations.NullMarked;
