package org.dialworks.number.find;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialworks.contracts.PhoneNumber;

/** The classes of numbers worth having. They are data: a list of {@link NumberClass} in JSON, the most wanted first. */
public final class NumberClasses {

    /** The class of a number that is in no other. */
    public static final String ORDINARY = "ordinary";

    private final Map<NumberClass, List<Ending>> classes = new LinkedHashMap<>();

    public NumberClasses(List<NumberClass> classes) {
        var names = new HashSet<String>();
        for (NumberClass type : classes) {
            if (!names.add(type.name()) || type.name().equals(ORDINARY)) {
                throw new IllegalArgumentException("there is more than one class " + type.name());
            }
            this.classes.put(type, Ending.of(type));
        }
    }

    /** Reads classes from JSON. */
    public static NumberClasses read(InputStream json) throws IOException {
        return new NumberClasses(JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .readValue(json, new TypeReference<List<NumberClass>>() {}));
    }

    public List<NumberClass> all() {
        return List.copyOf(classes.keySet());
    }

    /** The classes of a number, the most wanted first; none when it is ordinary. */
    public List<NumberClass> of(PhoneNumber number) {
        return classes.entrySet().stream()
                .filter(entry -> ends(number, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The numbers of any of these classes.
     *
     * @param wanted names of classes or levels, or {@link #ORDINARY}
     * @throws IllegalArgumentException with a message for the caller for a name that is none
     */
    public NumberFilter filter(Collection<String> wanted) {
        boolean ordinary = wanted.contains(ORDINARY);
        var endings = new java.util.ArrayList<Ending>();
        for (String name : wanted) {
            List<Ending> found = classes.entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(name)
                            || entry.getKey().level().word().equals(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            if (found.isEmpty() && !name.equals(ORDINARY)) {
                throw new IllegalArgumentException("'" + name + "' is not one of " + names());
            }
            endings.addAll(found);
        }
        List<Ending> all = classes.values().stream().flatMap(List::stream).toList();
        return number -> ends(number, endings) || (ordinary && !ends(number, all));
    }

    /** Whether it is the name of a class or a level, or {@link #ORDINARY}. */
    boolean knows(String name) {
        return nameSet().contains(name);
    }

    private String names() {
        return String.join(", ", nameSet());
    }

    private SortedSet<String> nameSet() {
        var names = new TreeSet<String>();
        for (ClassLevel level : ClassLevel.values()) {
            names.add(level.word());
        }
        all().forEach(type -> names.add(type.name()));
        names.add(ORDINARY);
        return names;
    }

    private static boolean ends(PhoneNumber number, List<Ending> endings) {
        long value = number.hasExtension() ? Long.parseLong(number.extension()) : number.digits();
        int count = number.hasExtension() ? number.extension().length() : NumberPattern.length(number.digits());
        for (Ending ending : endings) {
            if (ending.matches(value, count)) {
                return true;
            }
        }
        return false;
    }
}
