package org.dialworks.diagnostics.sigma.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFault;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SigmaHQ's rules and the events they were tried with, where the samples lie beside the project. */
class SampleRulesTest {

    private static final Pattern COUNT = Pattern.compile("match_count: (\\d+)");
    private static final Pattern RULE = Pattern.compile("rule_metadata:\\s+- id: (\\S+)");
    // Their info.yml says 1, though more of their events have what the rule asks for: counted by hand.
    private static final Map<String, Integer> COUNTED =
            Map.of("file_event_win_cred_dump_tools_dropped_files", 3, "registry_set_disable_administrative_share", 2);

    private static final List<SigmaFault> FAULTS = new ArrayList<>();
    private static final List<SigmaDocument> RULES = new ArrayList<>();

    @BeforeAll
    static void readEveryRule() throws IOException {
        Optional<Path> samples = samples();
        assumeTrue(samples.isPresent(), "the samples do not lie beside the project");
        var parser = new SigmaParser(Placeholders.none());
        try (var zip = new ZipFile(samples.orElseThrow().resolve("rules.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("rules") && entry.getName().endsWith(".yml")) {
                    SigmaText text =
                            parser.parse(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                    RULES.addAll(text.documents());
                    FAULTS.addAll(text.faults());
                }
            }
        }
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("../shared/samples/sigma").normalize())
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static LogSourceMap ofSigmaHq() throws IOException {
        try (var zip = new ZipFile(samples().orElseThrow().resolve("rules.zip").toFile())) {
            ZipEntry map = zip.getEntry("tests/thor.yml");
            return LogSourceMap.parse(new String(zip.getInputStream(map).readAllBytes(), UTF_8));
        }
    }

    /** One case: the rule that must match, how often, and its events. */
    private record Case(String name, String rule, Optional<Integer> count, List<EventFields> events) {

        static Case read(Path folder) throws IOException {
            String name = folder.getFileName().toString();
            String info = Files.readString(folder.resolve("info.yml"));
            Matcher rule = RULE.matcher(info);
            assertThat(rule.find()).as(name).isTrue();
            Optional<Integer> count = COUNT.matcher(info)
                    .results()
                    .map(found -> Integer.parseInt(found.group(1)))
                    .findFirst();
            var events = new ArrayList<EventFields>();
            try (Stream<Path> files = Files.list(folder)) {
                Path json = files.filter(file -> file.toString().endsWith(".json"))
                        .findFirst()
                        .orElseThrow();
                try (MappingIterator<JsonNode> values =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(json.toFile())) {
                    values.forEachRemaining(event -> events.add(EvtxJson.fields(event)));
                }
            }
            return new Case(
                    name, rule.group(1), Optional.ofNullable(COUNTED.get(name)).or(() -> count), events);
        }
    }

    private static List<Case> cases() throws IOException {
        try (Stream<Path> folders = Files.list(samples().orElseThrow().resolve("cases"))) {
            var cases = new ArrayList<Case>();
            for (Path folder : folders.sorted().toList()) {
                cases.add(Case.read(folder));
            }
            return cases;
        }
    }

    @Test
    void readsEveryRuleButThoseWhosePlaceholderMeansNothing() {
        assertThat(RULES).hasSizeGreaterThan(3_700);
        assertThat(FAULTS)
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.detail()).contains("%known_cdcs%"));
    }

    @Test
    void everyCaseMatchesItsRuleAsOftenAsItSays() throws IOException {
        assertThat(cases()).hasSize(60);
        for (LogSourceMap logSources : List.of(LogSourceMap.builtIn(), ofSigmaHq())) {
            RuleSet rules = RuleSet.of(RULES, logSources);
            assertThat(rules.problems()).isEmpty();
            for (Case example : cases()) {
                long matching = example.events().stream()
                        .filter(event -> Matching.keys(rules.matches(event)).contains(example.rule()))
                        .count();
                assertThat(matching)
                        .as(example.name())
                        .isEqualTo(example.count().orElse(1).longValue());
            }
        }
    }

    @Test
    void whatMatchesIsExplainedAsMatching() throws IOException {
        RuleSet rules = RuleSet.of(RULES, LogSourceMap.builtIn());
        for (Case example : cases()) {
            for (EventFields event : example.events()) {
                List<String> matching = Matching.keys(rules.matches(event));
                matching.forEach(rule -> assertThat(
                                rules.explain(rule, event).orElseThrow().matches())
                        .as(rule)
                        .isTrue());
                assertThat(rules.explain(example.rule(), event).orElseThrow().matches())
                        .as(example.name())
                        .isEqualTo(matching.contains(example.rule()));
            }
        }
    }

    @Test
    void noRuleMatchesEventsThatAreNotFromItsLogSource() throws IOException {
        RuleSet rules = RuleSet.of(RULES, LogSourceMap.builtIn());
        for (Case example : cases()) {
            for (EventFields event : example.events()) {
                assertThat(rules.matches(elsewhere(event)).stream()
                                .filter(match -> match.rule().logSource().category() != null
                                        || match.rule().logSource().service() != null))
                        .as(example.name())
                        .isEmpty();
            }
        }
    }

    private static EventFields elsewhere(EventFields event) {
        List<EventFields.Field> fields = event.fields().stream()
                .map(field -> field.name().equals("Channel") ? new EventFields.Field("Channel", "Elsewhere") : field)
                .toList();
        return new EventFields(fields, event.unnamed(), event.keepsEmpty());
    }
}
