package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Certificates;
import org.dialworks.diagnostics.evidence.Certificates.Certificate;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.evidence.SystemInfo;

/** Since the .NET updates of May 2017 the front end's certificate needs Client Authentication. */
final class CertificateUsageCheck extends EdgeCheck {

    /** The rollups of May 2017 (KB 4023993). */
    private static final List<String> UPDATES = List.of("KB4014513", "KB4014587", "KB4014595");

    @Override
    public String code() {
        return "EDGE-EKU";
    }

    @Override
    public String question() {
        return "Does the front end's certificate lack Client Authentication?";
    }

    @Override
    List<Verdict> judge(Situation situation, Rhythm rhythm) {
        if (!rhythm.isRefused()) {
            return Verdict.ruledOut(
                    "It is not restored and lost in the same second.",
                    rhythm.sample().stream().map(Quote::of).toList());
        }
        List<Certificate> shown = certificates(situation);
        List<Quote> lacking = shown.stream()
                .filter(certificate -> !hasClientAuthentication(certificate))
                .map(certificate -> situation.quote(certificate.usages().orElseThrow()))
                .toList();
        if (!shown.isEmpty() && lacking.isEmpty()) {
            return Verdict.ruledOut(
                    "Every certificate that was sent has Client Authentication.",
                    shown.stream()
                            .map(certificate ->
                                    situation.quote(certificate.usages().orElseThrow()))
                            .limit(5)
                            .toList());
        }
        List<Quote> updates = updates(situation);
        if (updates.isEmpty() && lacking.isEmpty()) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "It is restored and lost in the same second, as with a certificate that lacks Client Authentication.",
                    List.of("systeminfo", "certutil -store My"),
                    rhythm.refused().stream().map(Quote::of).limit(4).toList()));
        }
        return Verdict.confirmed(
                Finding.of(code(), Severity.ERROR, "The Edge Server refuses the front end's certificate")
                        .because(
                                "41025 and 41026 come in the same second, again and again: the connection succeeds and is refused at"
                                        + " once. Since the .NET updates of May 2017 the front end's certificate needs the usage Client"
                                        + " Authentication (" + Certificates.CLIENT_AUTHENTICATION
                                        + ") beside Server Authentication. IPv6 has"
                                        + " nothing to do with it.")
                        .quoting(updates)
                        .quoting(lacking)
                        .quotingEvents(rhythm.refused().stream().limit(4).toList())
                        .byHand(
                                "Request a certificate for the front end with both usages, Server and Client Authentication.",
                                "Assign it with Set-CsCertificate, then restart the Web Conferencing service (RTCDATAMCU).",
                                "Until it is there, KB 4023993 names a registry value that turns the check off.")
                        .from("Microsoft KB 4023993"));
    }

    private static List<Certificate> certificates(Situation situation) {
        return situation.evidence().all(Certificates.class).stream()
                .flatMap(all -> all.certificates().stream())
                .filter(certificate -> certificate.usages().isPresent()
                        && (certificate.usages().get().value().isEmpty()
                                || certificate.usages().get().value().contains(Certificates.SERVER_AUTHENTICATION)))
                .toList();
    }

    // None at all allows every use (RFC 5280 §4.2.1.12).
    private static boolean hasClientAuthentication(Certificate certificate) {
        List<String> usages = certificate.usages().orElseThrow().value();
        return usages.isEmpty() || usages.contains(Certificates.CLIENT_AUTHENTICATION);
    }

    private static List<Quote> updates(Situation situation) {
        Stream<Stated<String>> found = situation.evidence().all(SystemInfo.class).stream()
                .flatMap(system -> UPDATES.stream().flatMap(name -> system.hotfix(name).stream()));
        return found.map(situation::quote).toList();
    }
}
