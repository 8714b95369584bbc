package org.dialworks.gateway.live;

import org.dialworks.contracts.Topic;

/**
 * A CloudEvent as it came from Kafka.
 *
 * @param site the site it belongs to; empty when it belongs to none
 * @param json the event in CloudEvents' structured mode, on one line
 */
record LiveEvent(Topic topic, int partition, long offset, String type, String site, String json) {

    /**
     * The event as server-sent event.
     *
     * @param position how far a client that has had it has read
     */
    String frame(Position position) {
        return "id: " + position + "\nevent: " + type + "\ndata: " + json + "\n\n";
    }
}
