package org.dialworks.diagnostics.diagnosis.check;

/** Troubles that share an incident; the names are those that rules over events use. */
public enum Family {
    /** The media of a trunk: comfort noise, one-way audio. */
    TRUNK_MEDIA("trunk-media"),
    /** The way to and from the PSTN. */
    GATEWAY("gateway-health"),
    /** Web conferencing of external participants. */
    WEB_CONFERENCING_EDGE("edge-web-conferencing"),
    /** Ports that something else holds. */
    PORTS("port-in-use"),
    /** What the server needs of Windows. */
    PREREQUISITES("prerequisites"),
    /** Network cards and their addresses. */
    NETWORK("network"),
    /** TLS between servers. */
    TLS("tls"),
    /** Certificates that a server cannot load. */
    CERTIFICATE_LOAD("certificate-load"),
    /** Archiving of conferences. */
    CONFERENCING_ARCHIVING("conferencing-archiving"),
    /** The fabric of a pool. */
    FABRIC("fabric"),
    /** Address book. */
    ADDRESS_BOOK("address-book"),
    /** Signing in. */
    SIGN_IN("sign-in");

    private final String word;

    Family(String word) {
        this.word = word;
    }

    /** As detections and incidents name it. */
    public String word() {
        return word;
    }
}
