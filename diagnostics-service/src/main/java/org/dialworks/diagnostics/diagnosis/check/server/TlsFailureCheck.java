package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.List;
import java.util.Locale;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** 14428: outgoing TLS connections fail, with the reason as a code of Schannel. */
final class TlsFailureCheck implements Check {

    private final boolean principal;

    TlsFailureCheck(boolean principal) {
        this.principal = principal;
    }

    @Override
    public String code() {
        return principal ? "TLS-WRONG-PRINCIPAL" : "TLS-UNTRUSTED-ROOT";
    }

    @Override
    public String question() {
        return principal
                ? "Is the certificate of the other side for another name?"
                : "Is the root of the other side's certificate not trusted here?";
    }

    @Override
    public Family family() {
        return Family.TLS;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        // SEC_E_WRONG_PRINCIPAL and SEC_E_UNTRUSTED_ROOT
        String reason = principal ? "80090322" : "80090325";
        List<TelemetryEvent> events = situation.events("LS Protocol Stack", 14428).stream()
                .filter(event -> EventTexts.of(event)
                        .anyMatch(text -> text.toUpperCase(Locale.ROOT).contains(reason)))
                .toList();
        if (events.isEmpty()) {
            return Verdict.none();
        }
        Finding.Draft finding = principal
                ? Finding.of(code(), Severity.ERROR, "TLS fails: the other side's certificate is for another name")
                        .because(
                                "14428 gives 0x80090322 (wrong principal): the name that this server connected to is not in the"
                                        + " Subject Alternative Name of the other side's certificate.")
                        .byHand(
                                "On the other side, list the names of its certificate: Get-CsCertificate.",
                                "Request one that holds the name of the topology (pool and server), and assign it with"
                                        + " Set-CsCertificate.")
                : Finding.of(
                                code(),
                                Severity.ERROR,
                                "TLS fails: the root of the other side's certificate is not trusted")
                        .because(
                                "14428 gives 0x80090325 (untrusted root): the root certification authority of the other side's"
                                        + " certificate is not in the store of trusted roots of this server.")
                        .byHand(
                                "Get the certificate of that root from the other side, and check its thumbprint with its owner.",
                                "Import it: certutil -addstore Root <file>. To undo: certutil -delstore Root <serial>.");
        return Verdict.confirmed(finding.quotingEvents(events.subList(Math.max(0, events.size() - 3), events.size()))
                .from("LS Protocol Stack event 14428 (greiginsydney.com); Schannel error codes"));
    }
}
