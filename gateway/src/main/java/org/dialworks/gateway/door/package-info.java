/** The public listener: what every request meets, in order, before a service or an own endpoint sees it. */
@NullMarked
package org.dialworks.gateway.door;

import org.jspecify.annotations.NullMarked;
