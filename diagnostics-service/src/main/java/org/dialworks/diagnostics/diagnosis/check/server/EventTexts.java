package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.stream.Stream;
import org.dialworks.contracts.TelemetryEvent;

/** All texts of an event, where codes and numbers may stand. */
final class EventTexts {

    private EventTexts() {}

    static Stream<String> of(TelemetryEvent event) {
        return Stream.of(
                        event.inserts().stream(),
                        event.data().values().stream(),
                        Stream.of(event.message(), event.cause()).flatMap(Stream::ofNullable))
                .flatMap(texts -> texts);
    }
}
