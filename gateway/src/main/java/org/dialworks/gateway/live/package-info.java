/** The live stream: events from Kafka as server-sent events, resumable by position. */
@NullMarked
package org.dialworks.gateway.live;

import org.jspecify.annotations.NullMarked;
