/** How much one caller may ask. Plain Java. */
@NullMarked
package org.dialworks.gateway.limit;

import org.jspecify.annotations.NullMarked;
