package org.dialworks.number.allocation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Where chance comes from. Nobody who has taken some numbers can tell which come next. */
class RandomSource {

    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }
}
