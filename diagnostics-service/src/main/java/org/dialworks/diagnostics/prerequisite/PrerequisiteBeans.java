package org.dialworks.diagnostics.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The facts, read once at the start: a file that is not right stops the service there. */
@ApplicationScoped
class PrerequisiteBeans {

    @Produces
    @Singleton
    Prerequisites prerequisites() {
        return Prerequisites.builtIn();
    }
}
