package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** Lost and restored every five minutes because one side is tried over IPv6. */
final class FlapCheck extends EdgeCheck {

    @Override
    public String code() {
        return "EDGE-FLAP";
    }

    @Override
    public String question() {
        return "Is the Web Conferencing Edge lost and restored every five minutes because of IPv6?";
    }

    @Override
    List<Verdict> judge(Situation situation, Rhythm rhythm) {
        if (rhythm.isRefused()) {
            return Verdict.ruledOut(
                    "It is restored and lost in the same second: IPv6 does not do that. See EDGE-EKU.",
                    rhythm.refused().stream().map(Quote::of).limit(4).toList());
        }
        if (!rhythm.isEveryFiveMinutes()) {
            return Verdict.ruledOut(
                    "It is not lost and restored every five minutes.",
                    rhythm.sample().stream().map(Quote::of).toList());
        }
        Ipv6State ipv6 = Ipv6State.of(situation);
        if (!ipv6.shown()) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "The rhythm is that of IPv6; whether it is on is open. Causes by likelihood: (1) IPv6, (2) a firewall that"
                            + " ends idle connections, (3) the usages of the front end's certificate.",
                    List.of(
                            "ipconfig /all of the front end and of the Edge Server",
                            "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"),
                    rhythm.sample().stream().map(Quote::of).toList()));
        }
        if (!ipv6.isOn()) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "No card of this server has an IPv6 address: (1) IPv6 is ruled out here. Left are (2) a firewall that"
                            + " ends idle connections and (3) the usages of the front end's certificate.",
                    List.of(
                            "ipconfig /all of the Edge Server",
                            "the idle timeout of the firewall for TCP 8057",
                            "certutil -store My"),
                    rhythm.sample().stream().map(Quote::of).toList()));
        }
        if (ipv6.has(Ipv6State.OFF)) {
            return List.of(new Verdict.RuledOut(
                    "",
                    "DisabledComponents is 0xFF already; the server has not been restarted since. See REBOOT-PENDING.",
                    registry(situation, ipv6),
                    Optional.empty()));
        }
        return Verdict.confirmed(finding(situation, rhythm, ipv6));
    }

    private Finding finding(Situation situation, Rhythm rhythm, Ipv6State ipv6) {
        return Finding.of(code(), Severity.ERROR, "Web Conferencing Edge lost and restored every five minutes")
                .because("The connection (TCP 8057) was lost and restored " + rhythm.pairs() + " times, every "
                        + rhythm.period().orElseThrow().toMinutes()
                        + " minutes, and the server has an IPv6 address: it is"
                        + " tried over a path that does not carry it. "
                        + (ipv6.has(Ipv6State.PREFER_IPV4)
                                ? "DisabledComponents is 0x20: IPv4 is preferred, but IPv6 is still on, so that this cause stays"
                                        + " open. "
                                : "")
                        + "Microsoft advises 0x20 in general; 0xFF, which turns IPv6 off, is what ends this trouble.")
                .quoting(ipv6.addresses())
                .quoting(registry(situation, ipv6))
                .quotingEvents(rhythm.sample())
                .byHand("Restart the server: the value has no effect before.", "Do the same on the Edge Server.")
                .repairedBy(Ipv6Steps.turnOff(ipv6))
                .from(SOURCE);
    }

    static List<Quote> registry(Situation situation, Ipv6State ipv6) {
        var quotes = new ArrayList<Quote>();
        ipv6.disabledComponents().ifPresent(value -> quotes.add(situation.quote(value.place())));
        return quotes;
    }
}
