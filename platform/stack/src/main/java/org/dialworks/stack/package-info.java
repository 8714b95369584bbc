/** Real PostgreSQL and real Kafka on one machine with nothing installed. */
@NullMarked
package org.dialworks.stack;

import org.jspecify.annotations.NullMarked;
