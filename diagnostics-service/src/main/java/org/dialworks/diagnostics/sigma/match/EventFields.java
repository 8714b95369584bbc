package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as rules see it: names with values.
 *
 * <p>Every Windows event has {@code EventID}, {@code Channel}, {@code Provider_Name}, {@code Computer}, {@code Level},
 * {@code EventRecordID} and {@code TimeCreated}; the named data by their names; where the data have no names, as in all
 * events of Lync, each insert as {@code param1}, {@code param2}… and all of them together as {@code Data}. A name may have
 * several values: a rule matches when one of them does. Names are compared without spaces, and with their case.
 *
 * @param fields in the order of the event
 * @param unnamed text that belongs to no field, such as the message: keywords are looked for in it, and in all values
 * @param keepsEmpty whether the form of the event tells an empty value from none; where it does not, a rule that asks for
 *     an empty value takes a missing one for it
 */
public record EventFields(List<Field> fields, List<String> unnamed, boolean keepsEmpty) {

    /**
     * A name with a value.
     *
     * @param name without spaces
     */
    public record Field(String name, @Nullable String value) {}

    public EventFields {
        fields = List.copyOf(fields);
        unnamed = List.copyOf(unnamed);
    }

    /** Puts an event together. */
    static final class Builder {

        private final List<Field> fields = new ArrayList<>();
        private final List<String> unnamed = new ArrayList<>();

        Builder field(String name, @Nullable Object value) {
            fields.add(new Field(
                    name.indexOf(' ') < 0 ? name : name.replace(" ", ""), value == null ? null : value.toString()));
            return this;
        }

        Builder given(String name, @Nullable Object value) {
            return value == null ? this : field(name, value);
        }

        Builder text(@Nullable String text) {
            if (text != null && !text.isEmpty()) {
                unnamed.add(text);
            }
            return this;
        }

        /** Values without names, by position. */
        Builder positional(List<String> values) {
            for (int i = 0; i < values.size(); i++) {
                field("param" + (i + 1), values.get(i));
                field("Data", values.get(i));
            }
            return this;
        }

        EventFields build(boolean keepsEmpty) {
            return new EventFields(fields, unnamed, keepsEmpty);
        }
    }

    /** An event in the service's one form. {@code Site}, {@code Message}, {@code Cause}, {@code Resolution} are there too. */
    public static EventFields of(TelemetryEvent event) {
        var builder = new Builder()
                .field("EventID", event.eventId())
                .field("Channel", event.channel())
                .field("Provider_Name", event.provider())
                .field("Computer", event.computer())
                .field("Level", event.level())
                .field("EventRecordID", event.recordId())
                .field("TimeCreated", event.time())
                .field("Site", event.site())
                .given("Qualifiers", event.qualifiers())
                .given("Message", event.message())
                .given("Cause", event.cause())
                .given("Resolution", event.resolution());
        event.data().forEach(builder::field);
        if (event.data().isEmpty()) {
            builder.positional(event.inserts());
        }
        return builder.build(false);
    }

    /** The values of a field, those that are null left out. */
    public List<String> values(String name) {
        var values = new ArrayList<String>();
        for (Field field : fields) {
            if (field.name().equals(name) && field.value() != null) {
                values.add(field.value());
            }
        }
        return values;
    }

    /** The first value of a field that is not empty. */
    public Optional<String> value(String name) {
        return values(name).stream().filter(Predicate.not(String::isEmpty)).findFirst();
    }

    /** Every text of the event: where keywords are looked for. */
    List<String> texts() {
        var texts = new ArrayList<>(unnamed);
        fields.stream().map(Field::value).filter(Objects::nonNull).forEach(texts::add);
        return texts;
    }
}
