package org.dialworks.contracts;

/** Header names of CloudEvents 1.0 in Kafka's binary mode, and those we add. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** Extension attribute: the site the thing belongs to. */
    public static final String SITE = "ce_site";

    public static final String CONTENT_TYPE = "content-type";
    /** W3C trace context of the request that caused the event. */
    public static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}
}
