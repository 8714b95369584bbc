package org.dialworks.diagnostics.prerequisite;

import org.dialworks.contracts.Word;

/** What a server does in the topology. */
public enum Role implements Word {
    FRONT_END("Front End Server"),
    STANDARD_EDITION("Standard Edition server"),
    DIRECTOR("Director"),
    AV_CONFERENCING("A/V Conferencing Server"),
    MEDIATION("stand-alone Mediation Server"),
    EDGE("Edge Server"),
    MONITORING("Monitoring Server"),
    ARCHIVING("Archiving Server"),
    /** Group Chat in Lync Server 2010. */
    PERSISTENT_CHAT("Persistent Chat Server");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }
}
