/** Windows events coming in: read from several forms, brought into one, put on Kafka and kept to look back at. */
@NullMarked
package org.dialworks.diagnostics.event;

import org.jspecify.annotations.NullMarked;
