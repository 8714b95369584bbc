package org.dialworks.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** A process of the platform: a server or a service. */
interface Part {

    String name();

    int port();

    /** What it says is here. */
    Path log();

    /** Starts it; it may need a while longer until it {@link #isReady}. Does nothing while it runs. */
    void start();

    boolean isAlive();

    /** Whether it can do its work; asks it, and takes at most a second. */
    boolean isReady();

    /** Ends it in an orderly way, and by force after {@code patience}. */
    void stop(Duration patience);

    /** Its process id while it runs. */
    OptionalLong pid();
}
