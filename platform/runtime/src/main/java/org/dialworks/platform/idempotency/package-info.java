/** The same request sent twice takes effect once. */
@NullMarked
package org.dialworks.platform.idempotency;

import org.jspecify.annotations.NullMarked;
