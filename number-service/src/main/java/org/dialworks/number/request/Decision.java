package org.dialworks.number.request;

/** What the rules make of a request. */
public sealed interface Decision {

    /** The rule that settled it. */
    String rule();

    /** The requester gets a number from there now. */
    record ApprovedAtOnce(String rule, From from) implements Decision {}

    /** An approver is to answer; the number then comes from there. */
    record NeedsApproval(String rule, From from, String reason) implements Decision {}

    /** It is not to be had. */
    record Refused(String rule, String reason) implements Decision {}
}
