package org.dialworks.routing.site;

/**
 * A site and its intent.
 *
 * @param id as in URLs and events
 * @param version counts the changes of the intent from 1
 */
public record Site(String id, long version, SiteIntent intent) {}
