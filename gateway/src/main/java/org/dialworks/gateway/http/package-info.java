/** How requests must be framed and addressed, which headers pass, how errors are answered. Plain Vert.x, no Quarkus. */
@NullMarked
package org.dialworks.gateway.http;

import org.jspecify.annotations.NullMarked;
