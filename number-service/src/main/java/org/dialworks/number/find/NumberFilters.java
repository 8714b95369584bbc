package org.dialworks.number.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in a body of the API. */
@ApplicationScoped
public class NumberFilters {

    private final NumberClasses classes;

    @Inject
    NumberFilters(NumberClasses classes) {
        this.classes = classes;
    }

    /** Whether it is the name of a class or level of numbers, or {@code ordinary}. */
    public boolean knows(String type) {
        return classes.knows(type);
    }

    /**
     * Numbers with a pattern and of any of some classes, where these are given.
     *
     * @param types names of classes or levels, or {@code ordinary}; none for any number
     * @throws ProblemException 400 for {@code /pattern} or {@code /class}
     */
    public NumberFilter of(@Nullable String pattern, List<String> types) {
        return FreeNumberQuery.filter(pattern, types, classes, "/");
    }
}
