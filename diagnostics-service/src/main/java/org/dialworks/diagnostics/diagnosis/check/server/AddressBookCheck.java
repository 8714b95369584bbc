package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** The address book server cannot create its stop event during a failback (KB 3140472). */
final class AddressBookCheck implements Check {

    private static final String DENIED = "80070005";

    @Override
    public String code() {
        return "ABSERVER-FAILBACK";
    }

    @Override
    public String question() {
        return "Did address book maintenance fail during a failback?";
    }

    @Override
    public Family family() {
        return Family.ADDRESS_BOOK;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> stop = situation.events("LS Server", 12314);
        List<TelemetryEvent> task = situation.events("LS Server", 12299);
        if (stop.isEmpty() || task.isEmpty()) {
            return Verdict.none();
        }
        List<TelemetryEvent> both = List.of(stop.getLast(), task.getLast());
        boolean denied = Stream.concat(stop.stream(), task.stream())
                .flatMap(EventTexts::of)
                .anyMatch(text -> text.toUpperCase(Locale.ROOT).contains(DENIED) || text.contains("-2147024891"));
        if (!denied) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "12314 and 12299 came, but without a code.",
                    List.of("events 12314 and 12299 with their messages"),
                    both.stream()
                            .map(org.dialworks.diagnostics.diagnosis.check.Quote::of)
                            .toList()));
        }
        return Verdict.confirmed(
                Finding.of(code(), Severity.WARNING, "Address book maintenance failed during a failback")
                        .because(
                                "12314 and 12299 with 0x80070005 (access denied): the address book server cannot create its stop event."
                                        + " The rest of the failback is not harmed.")
                        .quotingEvents(both)
                        .byHand(
                                "Install the cumulative update of KB 3140472; until then update the address book by hand after a failback:"
                                        + " Update-CsAddressBook.")
                        .from("Microsoft KB 3140472"));
    }
}
