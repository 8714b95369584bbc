package org.dialworks.contracts;

/** How a site is named in URLs, events and tokens: lower-case letters, digits and hyphens, at most 40. */
public final class SiteId {

    private static final int LONGEST = 40;

    private SiteId() {}

    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /**
     * Returns the text if it can name a site.
     *
     * @throws IllegalArgumentException saying what a site's name looks like
     */
    public static String require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("'" + text
                    + "' cannot name a site: use 1 to 40 lower-case letters, digits and hyphens, as in bergen-1");
        }
        return text;
    }
}
