/** Events leave by way of the database, in the transaction of the change they tell of. */
@NullMarked
package org.dialworks.platform.outbox;

import org.jspecify.annotations.NullMarked;
