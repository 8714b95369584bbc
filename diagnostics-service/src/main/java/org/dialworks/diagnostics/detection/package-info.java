/** Detection: rules over the events of hosts, as a Kafka Streams topology. */
@NullMarked
package org.dialworks.diagnostics.detection;

import org.jspecify.annotations.NullMarked;
