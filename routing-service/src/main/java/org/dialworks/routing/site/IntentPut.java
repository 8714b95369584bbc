package org.dialworks.routing.site;

/** A site has got an intent or another one. Fired within the transaction that stores it. */
public record IntentPut(Site site) {}
