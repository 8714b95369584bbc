package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialworks.diagnostics.prerequisite.Prerequisites;

/** The checks, with the facts that some of them rest on. */
@ApplicationScoped
class DiagnosisBeans {

    @Produces
    @Singleton
    Checks checks(Prerequisites prerequisites) {
        return Checks.builtIn(prerequisites);
    }
}
