package org.dialworks.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An enum whose constants are written in JSON, URLs and the database as lower-case words: {@code common-area-phone}. */
public interface Word {

    String name();

    /** The constant as it is written outside Java. */
    @JsonValue
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that a word stands for, in any letter case.
     *
     * @throws IllegalArgumentException naming the words that are allowed
     */
    static <E extends Enum<E> & Word> E parse(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'" + word + "' is not one of " + allowed);
    }
}
