package org.dialworks.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list: {@code ?limit=} and {@code ?after=}. Use as {@code @BeanParam}. */
public class Paging {

    private static final int MOST = 1000;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many at most, 1 to 1000")
    int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before")
    @Nullable
    String after;

    /** How many items at most. Read one more to learn whether there is a next page. */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "limit must be 1 to " + MOST + ", not " + limit);
        }
        return limit;
    }

    /** The parts of the last key of the page before, or an empty list on the first page. */
    public List<String> after(int parts) {
        if (after == null) {
            return List.of();
        }
        List<String> key = Cursor.decode(after);
        if (key.size() != parts) {
            throw Cursor.refused();
        }
        return key;
    }
}
