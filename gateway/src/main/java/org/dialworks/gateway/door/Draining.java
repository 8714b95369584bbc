package org.dialworks.gateway.door;

/** How far the gateway is on its way out. */
final class Draining {

    enum Stage {
        /** As usual. */
        OPEN,
        /** Not ready any more, but everything is served. */
        NOTICE,
        /** What is in flight may finish; new requests get 503. */
        CLOSING
    }

    private volatile Stage stage = Stage.OPEN;

    Stage stage() {
        return stage;
    }

    void enter(Stage entered) {
        stage = entered;
    }
}
