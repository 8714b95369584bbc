package org.dialworks.diagnostics.event;

/** The fields without which an event has no identity or says nothing. */
enum EventField {
    PROVIDER("the provider (source)"),
    EVENT_ID("the event id"),
    CHANNEL("the channel (log)"),
    COMPUTER("the computer"),
    RECORD_ID("the record id"),
    TIME("the time");

    private final String words;

    EventField(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
