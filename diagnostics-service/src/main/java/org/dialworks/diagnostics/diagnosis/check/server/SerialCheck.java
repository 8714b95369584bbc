package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Certificates;
import org.dialworks.diagnostics.evidence.Certificates.Certificate;

/** Which installed certificate an event of the Access Edge means: it writes serial numbers last byte first. */
final class SerialCheck implements Check {

    private static final Pattern SERIAL = Pattern.compile("\\b(?:[0-9A-Fa-f]{2}){5,20}\\b");

    @Override
    public String code() {
        return "CERT-SAME-SERIAL";
    }

    @Override
    public String question() {
        return "Which installed certificate does the event mean?";
    }

    @Override
    public Family family() {
        return Family.CERTIFICATE_LOAD;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> events = java.util.stream.Stream.concat(
                        situation.events("LS Protocol Stack", 14397, 14694).stream(),
                        situation.events("LS Server", 12303).stream())
                .toList();
        if (events.isEmpty()) {
            return Verdict.none();
        }
        List<Certificates> stores = situation.evidence().all(Certificates.class);
        if (stores.isEmpty()) {
            return Verdict.needs("Which certificate the event means is open.", "certutil -store My");
        }
        for (TelemetryEvent event : events) {
            Optional<Match> match = match(event, stores);
            if (match.isPresent()) {
                return Verdict.confirmed(finding(situation, event, match.get()));
            }
        }
        return Verdict.ruledOut(
                "The event names no certificate of the store that was sent: the one that is assigned is not installed.",
                events.stream().map(Quote::of).limit(3).toList());
    }

    private record Match(String written, Certificate certificate) {}

    private static Optional<Match> match(TelemetryEvent event, List<Certificates> stores) {
        return EventTexts.of(event)
                .flatMap(text -> {
                    Matcher found = SERIAL.matcher(text);
                    return found.results().map(result -> result.group());
                })
                .flatMap(serial -> stores.stream()
                        .flatMap(store -> store.withSerial(serial).stream())
                        .map(certificate -> new Match(serial, certificate)))
                .findFirst();
    }

    private Finding finding(Situation situation, TelemetryEvent event, Match match) {
        Certificate certificate = match.certificate();
        String serial = certificate.serial().orElseThrow().value();
        boolean noKey = certificate.privateKey().map(key -> !key.value()).orElse(false);
        return Finding.of(
                        code(),
                        noKey ? Severity.ERROR : Severity.INFO,
                        noKey
                                ? "The certificate of the event is installed without its private key"
                                : "The certificate of the event is installed")
                .about(serial)
                .because("The event writes the serial number last byte first: " + match.written() + " is " + serial
                        + certificate
                                .subject()
                                .map(subject -> ", " + subject.value())
                                .orElse("")
                        + ". It is the same certificate."
                        + (noKey ? " Without its private key it cannot be used." : ""))
                .quotingEvents(List.of(event))
                .quoting(situation.quote(certificate.serial().get()))
                .byHand(
                        noKey
                                ? "Import it again with its key: certutil -repairstore My " + serial + "."
                                : "Look at its dates, its names and whether NETWORK SERVICE may read its private key; that the"
                                        + " certificate is missing is not the cause.")
                .from("LS Protocol Stack events 14397 and 14694 (uclobby.com)");
    }
}
