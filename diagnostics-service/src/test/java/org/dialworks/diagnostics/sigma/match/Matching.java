package org.dialworks.diagnostics.sigma.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;
import org.jspecify.annotations.Nullable;

/** Short ways to rules and events. */
final class Matching {

    private Matching() {}

    /** A rule over every Windows event with the detection given, indented as it stands. */
    static String rule(String id, String detection) {
        return """
            title: Rule %s
            id: %s
            logsource:
                product: windows
            detection:
            %s
            """.formatted(id, id, detection.indent(4));
    }

    static SigmaText parse(String text) {
        return new SigmaParser(new Placeholders(Map.of("Servers", List.of("srv*", "lync01")))).parse(text);
    }

    static RuleSet rules(String text) {
        SigmaText parsed = parse(text);
        assertThat(parsed.faults()).isEmpty();
        return RuleSet.of(parsed.documents(), LogSourceMap.builtIn());
    }

    /** Whether an event has what a map of fields asks for; names and values in turn. */
    static boolean selects(String fields, @Nullable String... namesAndValues) {
        return holds("selection:\n" + fields.indent(4) + "condition: selection", namesAndValues);
    }

    static boolean holds(String detection, @Nullable String... namesAndValues) {
        RuleSet rules = rules(rule("r", detection));
        EventFields event = event(namesAndValues);
        boolean matches = !rules.matches(event).isEmpty();
        assertThat(rules.explain("r", event).orElseThrow().matches()).isEqualTo(matches);
        return matches;
    }

    static EventFields event(@Nullable String... namesAndValues) {
        var builder = new EventFields.Builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.field(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return builder.build(true);
    }

    static List<String> keys(List<Match> matches) {
        return matches.stream().map(match -> match.rule().key()).toList();
    }
}
