package org.dialworks.number.policy;

/**
 * The policy of a site.
 *
 * @param version counts its changes from 1; 0 while nobody has set it
 */
public record SitePolicy(String site, Uniqueness uniqueness, long version) {

    /** What holds for a site until somebody says otherwise: as Lync and Skype for Business see it. */
    static SitePolicy unset(String site) {
        return new SitePolicy(site, Uniqueness.EXTENSIONS_APART, 0);
    }
}
