package org.dialworks.diagnostics.sigma.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event laid out for a set of rules: its values by the number that the set gives each field. */
final class Frame {

    private final EventFields event;
    private final @Nullable Slot[] slots;
    private @Nullable Slot texts;

    private Frame(EventFields event, int fields) {
        this.event = event;
        this.slots = new Slot[fields];
    }

    /** The values of a field. */
    static final class Slot {

        private @Nullable String[] values;
        private @Nullable String[] lower;
        private int count;

        Slot(int room) {
            values = new String[room];
            lower = new String[room];
        }

        void add(@Nullable String value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
                lower = Arrays.copyOf(lower, count * 2);
            }
            values[count++] = value;
        }

        int count() {
            return count;
        }

        @Nullable
        String value(int i) {
            return values[i];
        }

        /** In lower case: worked out once, however many rules ask for it. */
        @Nullable
        String lower(int i) {
            String value = values[i];
            if (value != null && lower[i] == null) {
                lower[i] = value.toLowerCase(Locale.ROOT);
            }
            return lower[i];
        }
    }

    static Frame of(EventFields event, Map<String, Integer> numbers) {
        var frame = new Frame(event, numbers.size());
        List<EventFields.Field> fields = event.fields();
        for (int i = 0; i < fields.size(); i++) {
            EventFields.Field field = fields.get(i);
            Integer number = numbers.get(field.name());
            if (number != null) {
                Slot slot = frame.slots[number];
                if (slot == null) {
                    slot = new Slot(1);
                    frame.slots[number] = slot;
                }
                slot.add(field.value());
            }
        }
        return frame;
    }

    /** The values of a field; null when the event has no such field. */
    @Nullable
    Slot slot(int field) {
        return slots[field];
    }

    /** Every text of the event. */
    Slot texts() {
        Slot all = texts;
        if (all == null) {
            List<String> list = event.texts();
            all = new Slot(Math.max(1, list.size()));
            list.forEach(all::add);
            texts = all;
        }
        return all;
    }

    boolean keepsEmpty() {
        return event.keepsEmpty();
    }
}
