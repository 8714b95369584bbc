package org.dialworks.powershell;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cmdlet facts beside this class: {@code cmdlets.json} (syntax blocks of the cmdlet pages),
 * {@code windows-cmdlets.json} (the same form, for every generation), {@code parameters-since.json} (parameters that the
 * pages list but older generations lack) and {@code limits.json} (what the pages say of lengths, names and counts, by the noun
 * behind {@code Cs}).
 */
final class CmdletPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CmdletPages() {}

    static List<CmdletSchema.Cmdlet> read() {
        Map<String, Map<String, String>> since = parse("parameters-since.json", new TypeReference<>() {});
        Map<String, Map<String, Limit>> limits = parse("limits.json", new TypeReference<>() {});
        var cmdlets = new ArrayList<CmdletSchema.Cmdlet>();
        for (String file : List.of("cmdlets.json", "windows-cmdlets.json")) {
            Map<String, JsonNode> pages = parse(file, new TypeReference<>() {});
            for (JsonNode page : pages.values()) {
                String name = page.path("cmdlet").asText();
                cmdlets.add(cmdlet(
                        page,
                        since.getOrDefault(name, Map.of()),
                        // Whoever grants names a person by -Identity, not what is granted.
                        name.startsWith("Grant-")
                                ? Map.of()
                                : limits.getOrDefault(
                                        name.substring(name.indexOf('-') + 1).replaceFirst("^Cs", ""), Map.of())));
            }
        }
        return cmdlets;
    }

    /** A limit as the file has it. */
    private record Limit(
            @Nullable Integer longest,
            @Nullable String form,
            @Nullable Integer most) {
        ParameterLimit limit() {
            return new ParameterLimit(longest, form == null ? null : Pattern.compile(form), most);
        }
    }

    private static CmdletSchema.Cmdlet cmdlet(JsonNode page, Map<String, String> since, Map<String, Limit> limits) {
        var sets = new ArrayList<CmdletSchema.ParameterSet>();
        for (JsonNode set : page.path("parameterSets")) {
            var parameters = new ArrayList<CmdletSchema.CmdletParameter>();
            for (JsonNode parameter : set.path("parameters")) {
                String name = parameter.path("name").asText();
                parameters.add(new CmdletSchema.CmdletParameter(
                        name,
                        parameter.path("type").asText(),
                        parameter.path("required").asBoolean(),
                        Generation.valueOf(since.getOrDefault(name, "lync2010").toUpperCase(Locale.ROOT)),
                        limits.containsKey(name) ? limits.get(name).limit() : ParameterLimit.NONE));
            }
            sets.add(new CmdletSchema.ParameterSet(set.path("set").asText(), parameters));
        }
        return new CmdletSchema.Cmdlet(page.path("cmdlet").asText(), generations(page), sets);
    }

    private static Set<Generation> generations(JsonNode page) {
        var generations = EnumSet.noneOf(Generation.class);
        switch (page.path("module").asText()) {
            case "Windows" -> generations.addAll(EnumSet.allOf(Generation.class));
            case "Teams" -> generations.add(Generation.TEAMS);
            default ->
                page.path("applicable")
                        .forEach(product ->
                                Generation.ofProduct(product.asText()).ifPresent(generations::add));
        }
        return generations;
    }

    private static <T> T parse(String file, TypeReference<T> type) {
        try (InputStream in = CmdletPages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + CmdletPages.class.getName());
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
