package org.dialworks.contracts;

/** The voice platform of a site. Skype for Business Server Subscription Edition is taken as 2019. */
public enum Platform implements Word {
    LYNC2010,
    LYNC2013,
    SKYPE2015,
    SKYPE2019,
    TEAMS
}
