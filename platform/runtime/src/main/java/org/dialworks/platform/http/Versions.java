package org.dialworks.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The version of a single resource as its {@code ETag}, and the check of {@code If-Match} before a change. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Refuses a change of a version that is not the current one.
     *
     * @param ifMatch the header as sent, or null when there was none
     * @throws ProblemException 428 without the header, 412 when it names another version (RFC 9110 §13.1.1)
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag you read, as in \"v" + version + "\"");
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        String wanted = "\"v" + version + "\"";
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals(wanted)) {
                return;
            }
        }
        throw new ProblemException(
                ProblemType.PRECONDITION_FAILED,
                "If-Match names " + ifMatch + ", but the current version is " + wanted);
    }
}
