package org.dialworks.number.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that says who may have numbers from where. The first that applies counts.
 *
 * @param id its name in explanations
 * @param when when it applies; always if absent
 * @param from where the number then comes from; any range of the site if absent
 * @param decision whether it is given at once, after approval, or not at all
 */
@Schema(name = "RequestGrant")
public record Grant(String id, Condition when, From from, Verdict decision) {

    public Grant {
        // What is absent in JSON arrives as null; that the rest is there is for the check of the document.
        when = when == null ? Condition.ALWAYS : when;
        from = from == null ? From.ANYWHERE : from;
    }
}
