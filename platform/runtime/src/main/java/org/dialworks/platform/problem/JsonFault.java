package org.dialworks.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/** Where JSON is wrong, as a JSON pointer with line and column. */
final class JsonFault {

    private JsonFault() {}

    static Problem.Fault of(JsonProcessingException failure) {
        @Nullable JsonLocation place = failure.getLocation();
        return new Problem.Fault(
                failure instanceof JsonMappingException mapping ? pointer(mapping) : null,
                place == null ? null : (long) place.getLineNr(),
                place == null ? null : (long) place.getColumnNr(),
                words(failure));
    }

    private static String words(JsonProcessingException failure) {
        if (failure.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return refused.getMessage();
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "'" + unknown.getPropertyName() + "' is not known here; known are " + unknown.getKnownPropertyIds();
        }
        return withoutClassNames(failure.getOriginalMessage());
    }

    // Jackson's messages name Java types in backquotes or after "instance of"; the caller has no use for them.
    private static String withoutClassNames(String message) {
        int end = message.indexOf("(for ");
        String words = end > 0 ? message.substring(0, end) : message;
        int type = words.indexOf("`org.dialworks.");
        return type < 0 ? words.strip() : "the value does not fit here";
    }

    private static String pointer(JsonMappingException failure) {
        var pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }
}
