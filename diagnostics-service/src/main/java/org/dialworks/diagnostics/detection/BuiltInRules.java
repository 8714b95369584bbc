package org.dialworks.diagnostics.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;
import org.jspecify.annotations.Nullable;

/** The rules that come with the service: files in {@code rules/}, each of one or more Sigma documents. */
final class BuiltInRules {

    private static final List<String> FILES = List.of(
            "trunk.yml",
            "edge-web-conferencing.yml",
            "conferencing.yml",
            "certificates.yml",
            "fabric.yml",
            "server.yml");
    private static final Pattern BETWEEN_DOCUMENTS = Pattern.compile("(?m)^---[ \\t]*$\\n?");

    private BuiltInRules() {}

    /** All of them, by key, in the order of the files. */
    static Map<String, RuleText> load() {
        var rules = new LinkedHashMap<String, RuleText>();
        var parser = new SigmaParser(Placeholders.none());
        for (String file : FILES) {
            for (String text : BETWEEN_DOCUMENTS.split(read("rules/" + file), -1)) {
                SigmaText read = parser.parse(text);
                if (!read.faults().isEmpty() || read.documents().size() != 1) {
                    throw new IllegalStateException(
                            "a rule in " + file + " cannot be read: " + read.faults() + "\n" + text);
                }
                var rule = new RuleText(text, read.documents().getFirst());
                if (rules.put(rule.key(), rule) != null) {
                    throw new IllegalStateException("there are two rules that are called " + rule.key());
                }
            }
        }
        return Collections.unmodifiableMap(rules);
    }

    private static String read(String name) {
        try (@Nullable InputStream file = BuiltInRules.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the rule file " + name + " is not in the service");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
