package org.dialworks.number.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants as PowerShell and Graph write them. A date in the order of some culture is not guessed. */
final class Instants {

    // ConvertTo-Json of Windows PowerShell 5.1.
    private static final Pattern DATE = Pattern.compile("/Date\\((-?[0-9]{1,15})(?:[+-][0-9]{4})?\\)/");
    private static final Pattern WITH_ZONE = Pattern.compile(".*(?:[zZ]|[+-][0-9]{2}:[0-9]{2})");

    private Instants() {}

    static Optional<Instant> read(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(date.group(1))));
        }
        try {
            return Optional.of(
                    WITH_ZONE.matcher(text).matches()
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
