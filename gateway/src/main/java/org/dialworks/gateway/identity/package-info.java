/** Who a caller is: verification of bearer tokens. Plain Java. */
@NullMarked
package org.dialworks.gateway.identity;

import org.jspecify.annotations.NullMarked;
