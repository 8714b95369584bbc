package org.dialworks.powershell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cmdlets there are, with their parameter sets, per generation of the platform.
 *
 * <p>{@link #documented()} holds what Microsoft's cmdlet pages say (office-docs-powershell) and the few Windows cmdlets
 * that scripts use; {@link #with} adds more.
 */
public final class CmdletSchema {

    private final Map<Generation, Map<String, Cmdlet>> cmdlets;

    private CmdletSchema(Map<Generation, Map<String, Cmdlet>> cmdlets) {
        this.cmdlets = cmdlets;
    }

    /**
     * One cmdlet.
     *
     * @param name {@code Verb-Noun}
     * @param generations where it exists
     * @param parameterSets the ways to call it; a call must fit one
     */
    public record Cmdlet(String name, Set<Generation> generations, List<ParameterSet> parameterSets) {
        public Cmdlet {
            Names.cmdlet(name);
            generations = Set.copyOf(generations);
            parameterSets = List.copyOf(parameterSets);
        }
    }

    /** Parameters that can be used together. */
    public record ParameterSet(String name, List<CmdletParameter> parameters) {
        public ParameterSet {
            parameters = List.copyOf(parameters);
        }

        Optional<CmdletParameter> parameter(String wanted) {
            return parameters.stream()
                    .filter(parameter -> parameter.name().equalsIgnoreCase(wanted))
                    .findFirst();
        }
    }

    /**
     * A parameter.
     *
     * @param type as the page writes it: {@code String}, {@code SwitchParameter}, {@code PSListModifier}, …
     * @param required without it the set cannot be used
     * @param since the first generation that has it
     * @param limit what a value may be like
     */
    public record CmdletParameter(String name, String type, boolean required, Generation since, ParameterLimit limit) {

        /** A parameter without a limit. */
        public CmdletParameter(String name, String type, boolean required, Generation since) {
            this(name, type, required, since, ParameterLimit.NONE);
        }
    }

    /** What Microsoft documents. Read once, on first use. */
    public static CmdletSchema documented() {
        return Documented.SCHEMA;
    }

    static CmdletSchema of(List<Cmdlet> all) {
        var cmdlets = new HashMap<Generation, Map<String, Cmdlet>>();
        for (Cmdlet cmdlet : all) {
            for (Generation generation : cmdlet.generations()) {
                cmdlets.computeIfAbsent(generation, _ -> new LinkedHashMap<>()).put(key(cmdlet.name()), cmdlet);
            }
        }
        return new CmdletSchema(cmdlets);
    }

    /** This schema and one more cmdlet, which takes the place of one of the same name. */
    public CmdletSchema with(Cmdlet cmdlet) {
        var more = new HashMap<Generation, Map<String, Cmdlet>>();
        cmdlets.forEach((generation, known) -> more.put(generation, new LinkedHashMap<>(known)));
        for (Generation generation : cmdlet.generations()) {
            more.computeIfAbsent(generation, _ -> new LinkedHashMap<>()).put(key(cmdlet.name()), cmdlet);
        }
        return new CmdletSchema(more);
    }

    /** The cmdlet of this name in this generation. Names are compared without regard to letter case. */
    public Optional<Cmdlet> find(Generation generation, String name) {
        return Optional.ofNullable(cmdlets.getOrDefault(generation, Map.of()).get(key(name)));
    }

    /** What a value of a parameter may be like; no limit where none is known. */
    public ParameterLimit limit(Generation generation, String cmdlet, String parameter) {
        return find(generation, cmdlet).stream()
                .flatMap(known -> known.parameterSets().stream())
                .flatMap(set -> set.parameter(parameter).stream())
                .findFirst()
                .map(CmdletParameter::limit)
                .orElse(ParameterLimit.NONE);
    }

    /** The generations that have a cmdlet of this name, oldest first. */
    public List<Generation> generationsWith(String name) {
        return List.of(Generation.values()).stream()
                .filter(generation -> find(generation, name).isPresent())
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class Documented {
        private static final CmdletSchema SCHEMA = of(CmdletPages.read());
    }
}
