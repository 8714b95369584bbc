package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.Platform;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.knowledge.Articles;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

/** Laws that hold of every check. */
class ChecksTest {

    private static final Checks CHECKS = Checks.builtIn(Prerequisites.builtIn());

    @Test
    void everyTroubleHasAnArticle() {
        List<String> codes = Stream.concat(CHECKS.all().stream().map(Check::code), Stream.of("FABRIC-STARTING"))
                .toList();
        assertThat(codes)
                .allSatisfy(code -> assertThat(Articles.on(code)).as(code).isPresent());
    }

    @Test
    void everyCheckSaysWhatItAsks() {
        assertThat(CHECKS.all()).hasSizeGreaterThan(35).allSatisfy(check -> {
            assertThat(check.question()).endsWith("?");
            assertThat(check.code()).matches("[A-Z0-9]+(-[A-Z0-9]+)*");
        });
    }

    @Property(tries = 150)
    void cutAndMixedEvidenceGivesVerdictsWithLinesAndNoException(@ForAll("pastes") String paste, @ForAll Role role) {
        Evidence evidence;
        try {
            evidence = Host.read(paste);
        } catch (UncheckedIOException notText) {
            // Nothing but control characters: refused with a problem, and nothing is diagnosed.
            return;
        }
        var situation = new Situation(
                Optional.of(Platform.LYNC2010),
                Optional.of(role),
                Optional.empty(),
                evidence,
                List.of(),
                List.of(Host.ip("10.30.0.20")),
                Optional.empty(),
                Host.NOW);

        for (Checks.Answer answer : CHECKS.judge(situation)) {
            switch (answer.verdict()) {
                case Verdict.Confirmed(var finding) ->
                    // Every quoted line is one of the paste, or the address that the question named.
                    assertThat(finding.quotes())
                            .isNotEmpty()
                            .allSatisfy(quote -> assertThat(
                                            quote.source().equals("topology") || paste.contains(quote.text()))
                                    .isTrue());
                case Verdict.NeedsMore more -> assertThat(more.ask()).isNotEmpty();
                case Verdict.RuledOut ruled -> assertThat(ruled.why()).isNotBlank();
            }
        }
    }

    /** Pieces of real outputs in any order, each cut somewhere, with hostile lines between them. */
    @Provide
    Arbitrary<String> pastes() {
        List<String> pieces = List.of(
                MediationServer.ipconfig(),
                MediationServer.ipconfig(MediationServer.SERVERS),
                MediationServer.routes(MediationServer.SIP_ROUTE, MediationServer.SIP_ROUTE_KEPT),
                MediationServer.trace(MediationServer.GOOD_OFFER, MediationServer.ANSWER),
                "Prerequisite installation failed: Wmf2008R2\nResult: -2146762496\n0x80070020\n",
                "<script>alert('$(Remove-Item C:)')</script>\u0007\u202e\n",
                "  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       2716\n",
                "\u001b[31m\uFFFD a=rtcp: c=IN IP4 m=audio 999999 RTP/AVP\n");
        Arbitrary<String> piece = Arbitraries.of(pieces)
                .flatMap(
                        text -> Arbitraries.integers().between(1, text.length()).map(end -> text.substring(0, end)));
        return piece.list().ofMinSize(1).ofMaxSize(6).map(all -> all.stream().collect(Collectors.joining("\n\n")));
    }
}
