package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.Checks.Answer;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;
import org.dialworks.powershell.Script;

/** A host as tests describe it: what it is, what was pasted of it, what it logged. */
final class Host {

    static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final Checks CHECKS = Checks.builtIn(Prerequisites.builtIn());

    private final Platform product;
    private final Optional<Role> role;
    private final StringBuilder pasted = new StringBuilder();
    private final List<TelemetryEvent> events = new ArrayList<>();
    private final List<Ipv4Address> gateways = new ArrayList<>();
    private Optional<WindowsVersion> windows = Optional.empty();
    private Optional<Ipv4Address> pstnAddress = Optional.empty();

    private Host(Platform product, Optional<Role> role) {
        this.product = product;
        this.role = role;
    }

    static Host of(Platform product, Role role) {
        return new Host(product, Optional.of(role));
    }

    static Host mediation() {
        return of(Platform.LYNC2010, Role.MEDIATION);
    }

    Host on(WindowsVersion version) {
        windows = Optional.of(version);
        return this;
    }

    Host pasting(String... outputs) {
        for (String output : outputs) {
            pasted.append(output).append("\n\n");
        }
        return this;
    }

    Host towards(String... addresses) {
        Arrays.stream(addresses).map(Host::ip).forEach(gateways::add);
        return this;
    }

    Host withPstnAddress(String address) {
        pstnAddress = Optional.of(ip(address));
        return this;
    }

    /** An event so long before now. */
    Host logging(String provider, int id, Duration before, String... inserts) {
        events.add(new TelemetryEvent(
                "bergen",
                "med01.example.net",
                "Lync Server",
                provider,
                id,
                null,
                2,
                events.size() + 1L,
                NOW.minus(before),
                List.of(inserts),
                new TreeMap<>(),
                null,
                null,
                null));
        return this;
    }

    Diagnosed diagnosed() {
        return new Diagnosed(CHECKS.judge(new Situation(
                Optional.of(product), role, windows, read(pasted.toString()), events, gateways, pstnAddress, NOW)));
    }

    static Evidence read(String text) {
        try {
            return EvidenceReader.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ipv4Address ip(String text) {
        return Ipv4Address.parse(text).orElseThrow();
    }

    /** What was found. */
    record Diagnosed(List<Answer> answers) {

        List<String> codes() {
            return answers.stream()
                    .filter(answer -> answer.verdict() instanceof Verdict.Confirmed)
                    .map(Answer::code)
                    .toList();
        }

        Finding finding(String code) {
            return answers.stream()
                    .filter(answer -> answer.verdict() instanceof Verdict.Confirmed
                            && answer.code().equals(code))
                    .map(answer -> ((Verdict.Confirmed) answer.verdict()).finding())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(code + " is not among " + codes() + ": " + answers));
        }

        Verdict.RuledOut ruledOut(String code) {
            return of(code, Verdict.RuledOut.class);
        }

        Verdict.NeedsMore needsMore(String code) {
            return of(code, Verdict.NeedsMore.class);
        }

        private <V extends Verdict> V of(String code, Class<V> kind) {
            return answers.stream()
                    .filter(answer -> answer.check().code().equals(code) && kind.isInstance(answer.verdict()))
                    .map(answer -> kind.cast(answer.verdict()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such verdict for " + code + ": " + answers));
        }

        boolean says(String code) {
            return answers.stream()
                    .anyMatch(answer -> answer.code().equals(code) && !(answer.verdict() instanceof Verdict.RuledOut));
        }
    }

    static String quotes(List<Quote> quotes) {
        return quotes.stream().map(Quote::text).collect(Collectors.joining("\n"));
    }

    static String quotes(Finding finding) {
        return quotes(finding.quotes());
    }

    /** The script of one finding. */
    static String repair(Finding finding) {
        return RepairScript.apply("med01.example.net", List.of(finding))
                .map(Script::render)
                .orElseThrow(() -> new AssertionError(finding.code() + " has no script"));
    }

    static String undo(Finding finding) {
        return RepairScript.undo("med01.example.net", List.of(finding))
                .map(Script::render)
                .orElseThrow(() -> new AssertionError(finding.code() + " cannot be undone"));
    }

    static String byHand(Finding finding) {
        assertThat(finding.byHand()).isNotEmpty();
        return String.join("\n", finding.byHand());
    }
}
