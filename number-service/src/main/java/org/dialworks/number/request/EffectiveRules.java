package org.dialworks.number.request;

/**
 * The rules that hold for a site.
 *
 * @param name the document they are in
 * @param version its version; 0 where nobody has written any
 */
record EffectiveRules(RequestRules rules, String name, long version) {}
