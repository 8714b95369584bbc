package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.yaml.Place;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;
import org.dialworks.diagnostics.sigma.yaml.YamlReader;
import org.dialworks.diagnostics.sigma.yaml.YamlStream;

/**
 * Reads documents of the Sigma 2.1 language. What is wrong is said of the line where it stands; a document with a fault is
 * left out, the others of the same text are read.
 */
public final class SigmaParser {

    private static final int LONGEST_NAME = 128;

    private final Placeholders placeholders;

    /** @param placeholders what placeholders in values stand for */
    public SigmaParser(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Reads a text of one or more documents. */
    public SigmaText parse(String text) {
        YamlStream yaml = YamlReader.read(text);
        var documents = new ArrayList<SigmaDocument>();
        var faults = new ArrayList<SigmaFault>();
        for (YamlNode node : yaml.documents()) {
            var of = new Faults();
            Optional<SigmaDocument> document = document(node, of);
            if (of.count() == 0) {
                document.ifPresent(documents::add);
            }
            faults.addAll(of.found());
        }
        YamlStream.Fault end = yaml.fault();
        if (end != null) {
            faults.add(SigmaFault.at(end.place(), "", end.detail()));
        } else if (yaml.documents().isEmpty()) {
            faults.add(SigmaFault.at(new Place(1, 1), "", "there is no document"));
        }
        faults.sort(Comparator.comparingInt(SigmaFault::line).thenComparingInt(SigmaFault::column));
        return new SigmaText(documents, faults);
    }

    private Optional<SigmaDocument> document(YamlNode node, Faults faults) {
        if (!(node instanceof YamlNode.Mapping map)) {
            faults.add(node.place(), "", "a document is a map that begins with title, not " + node.kind());
            return Optional.empty();
        }
        var fields = new Fields(map, "", faults);
        if (fields.entry("action").isPresent()) {
            fields.fault("action", "Sigma 2 has no rule collections with action any more");
        }
        RuleHeader header = HeaderReader.read(fields);
        int line = map.place().line();
        if (fields.entry("correlation").isPresent()) {
            return fields.map("correlation").flatMap(section -> CorrelationReader.read(header, fields, section, line));
        }
        return fields.entry("filter").isPresent() ? filter(header, fields, line) : rule(header, fields, line);
    }

    private Optional<SigmaDocument> rule(RuleHeader header, Fields fields, int line) {
        fields.needed("detection", "a rule has a detection, a correlation or a filter");
        Optional<LogSource> logSource = logSource(fields);
        Optional<Detection> detection =
                fields.map("detection").map(section -> DetectionReader.read(section, Set.of(), placeholders));
        return logSource.isPresent() && detection.isPresent()
                ? Optional.of(new SigmaRule(header, logSource.get(), detection.get(), line))
                : Optional.empty();
    }

    private Optional<SigmaDocument> filter(RuleHeader header, Fields fields, int line) {
        Optional<LogSource> logSource = logSource(fields);
        Optional<Fields> section = fields.map("filter");
        if (logSource.isEmpty() || section.isEmpty()) {
            return Optional.empty();
        }
        section.get().needed("rules", "ids or names of the rules it is for, or any");
        List<String> rules = section.get().texts("rules");
        boolean any = rules.equals(List.of("any")) || rules.equals(List.of("all"));
        Detection detection = DetectionReader.read(section.get(), Set.of("rules"), placeholders);
        return Optional.of(new SigmaFilter(header, logSource.get(), any ? List.of() : rules, detection, line));
    }

    private static Optional<LogSource> logSource(Fields fields) {
        fields.needed("logsource", "which logs it is about");
        Optional<Fields> section = fields.map("logsource");
        if (section.isEmpty()) {
            return Optional.empty();
        }
        String product = section.get().text("product", LONGEST_NAME);
        String category = section.get().text("category", LONGEST_NAME);
        String service = section.get().text("service", LONGEST_NAME);
        if (product == null && category == null && service == null) {
            fields.fault("logsource", "it names no product, category or service");
            return Optional.empty();
        }
        return Optional.of(new LogSource(product, category, service));
    }
}
