package org.dialworks.routing.country;

import org.dialworks.contracts.Word;

/**
 * What kind of call a number is, in the terms in which people are allowed to call. The kinds of national numbers follow
 * libphonenumber's types.
 */
public enum CallKind implements Word {
    /** Police, fire brigade, ambulance: open to everybody. */
    EMERGENCY,
    /** Numbers and extensions of the site itself. */
    INTERNAL,
    /** Free for who calls: also short codes that are free, and {@code +800}. */
    TOLL_FREE,
    /** Fixed lines of the own area. */
    LOCAL,
    /**
     * Fixed lines of the country, company numbers, VoIP, and short codes at an ordinary rate. Where fixed lines and mobiles
     * cannot be told apart, as in North America, mobiles too.
     */
    NATIONAL,
    /** Mobiles of the country. */
    MOBILE,
    /** Paid in part by who is called; also {@code +808}. */
    SHARED_COST,
    /** At the rate of who is called: premium-rate, personal and pager numbers, and {@code +979}. */
    PREMIUM,
    /** All other countries, also those that share the calling code but not the rates ({@code +1}, {@code +7}). */
    INTERNATIONAL
}
