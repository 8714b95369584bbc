package org.dialworks.number.request;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who answers requests: number administrators, and these groups.
 *
 * @param groups groups whose members may answer too
 * @param ownRequests whether an approver may answer what he asked for himself, or what is for him
 */
@Schema(name = "RequestApprovers")
public record Approvers(Set<String> groups, Boolean ownRequests) {

    public Approvers {
        // What is absent in JSON arrives as null.
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        ownRequests = ownRequests != null && ownRequests;
    }
}
