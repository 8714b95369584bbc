/** Events coming in from Kafka: in a transaction, in order, retried or set aside, never lost. */
@NullMarked
package org.dialworks.platform.messaging;

import org.jspecify.annotations.NullMarked;
