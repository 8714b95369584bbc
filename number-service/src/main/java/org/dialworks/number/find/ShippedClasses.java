package org.dialworks.number.find;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The classes of numbers that the service works with: those it comes with, or those of a file of one's own. */
class ShippedClasses {

    @Produces
    @Singleton
    NumberClasses classes(@ConfigProperty(name = "dialworks.numbers.classes") Optional<Path> own) {
        try (InputStream json = own.isPresent()
                ? Files.newInputStream(own.get())
                : Objects.requireNonNull(NumberClasses.class.getResourceAsStream("classes.json"))) {
            return NumberClasses.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The classes of numbers cannot be read"
                            + own.map(file -> ": " + file).orElse(""),
                    e);
        }
    }
}
