package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.List;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.HttpConfiguration;
import org.dialworks.diagnostics.evidence.SocketTable;

/** Windows Admin Center takes 443 on a Skype for Business Server 2019. */
final class AdminCenterCheck implements Check {

    private static final int HTTPS = 443;

    @Override
    public String code() {
        return "ADMIN-CENTER-443";
    }

    @Override
    public String question() {
        return "Does Windows Admin Center sit on port 443?";
    }

    @Override
    public Family family() {
        return Family.PORTS;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (situation.product().filter(product -> product != Platform.SKYPE2019).isPresent()) {
            return Verdict.none();
        }
        List<Quote> quotes =
                Stream.concat(listeners(situation), urls(situation)).toList();
        if (quotes.isEmpty()) {
            return Verdict.none();
        }
        return Verdict.confirmed(Finding.of(code(), Severity.ERROR, "Windows Admin Center sits on port 443")
                .about("443")
                .because("The web services of Skype for Business Server 2019 want 443. Windows Admin Center takes it by"
                        + " default, and must not have it on such a server.")
                .quoting(quotes)
                .byHand(
                        "Apps and features, Windows Admin Center, Change: give it another port, as 6516.",
                        "Then start the web services: iisreset.")
                .from("Server requirements for Skype for Business Server 2019 (Microsoft documentation)"));
    }

    private static Stream<Quote> listeners(Situation situation) {
        return situation.evidence().all(SocketTable.class).stream()
                .flatMap(table -> table.listeners(HTTPS).stream())
                .flatMap(socket -> {
                    Owner owner = Owner.of(situation, socket);
                    return owner.isAdminCenter()
                            ? Stream.concat(Stream.of(situation.quote(socket.place())), owner.quotes().stream())
                            : Stream.empty();
                });
    }

    private static Stream<Quote> urls(Situation situation) {
        return situation.evidence().all(HttpConfiguration.class).stream()
                .flatMap(configuration -> configuration.urlsOn(HTTPS).stream())
                .filter(url -> url.images().stream()
                        .anyMatch(image ->
                                image.toLowerCase(java.util.Locale.ROOT).endsWith("sme.exe")))
                .map(url -> situation.quote(url.place()));
    }
}
