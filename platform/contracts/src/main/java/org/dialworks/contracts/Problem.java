package org.dialworks.contracts;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error, {@code application/problem+json} (RFC 9457).
 *
 * @param type the stable name of the kind of problem
 * @param title the kind of problem in words, the same each time
 * @param status the HTTP status
 * @param detail what is wrong this time, and the way out
 * @param instance the path that was asked for
 * @param errors the fields or lines that are wrong; empty when the problem is not about any
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Fault> errors) {

    /** The media type of this body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of a catalogued type. */
    public static Problem of(ProblemType type, String detail, @Nullable String instance, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, errors);
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer (RFC 6901) of the field, or the name of the query parameter
     * @param line line of an uploaded file, from 1
     * @param column column in that line, from 1, or the position of a record
     * @param detail what is wrong with it
     */
    public record Fault(
            @Nullable String pointer,
            @Nullable Long line,
            @Nullable Long column,
            String detail) {

        public static Fault at(String pointer, String detail) {
            return new Fault(pointer, null, null, detail);
        }

        public static Fault atLine(long line, String detail) {
            return new Fault(null, line, null, detail);
        }
    }
}
