package org.dialworks.platform.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.RuntimeDelegate;

/**
 * Has JAX-RS find its implementation at start. Left alone it looks when the first {@code EntityTag} is made, through the
 * class loader of that thread; on a virtual thread that may be the wrong one, and the class then stays broken.
 */
@ApplicationScoped
class JaxRsImplementation {

    void find(@Observes StartupEvent started) {
        RuntimeDelegate.getInstance();
    }
}
