package org.dialworks.diagnostics.diagnosis.check;

import java.util.List;
import java.util.Optional;

/** What a check says of a host. */
public sealed interface Verdict {

    /** What it concerns on the host, such as an address; empty for the host as a whole. */
    String subject();

    /** The trouble is there. */
    record Confirmed(Finding finding) implements Verdict {
        @Override
        public String subject() {
            return finding.subject();
        }
    }

    /**
     * The trouble is not there.
     *
     * @param why as the lines show
     * @param quotes what it rests on; never empty unless nothing was found where the trouble would show
     * @param contradicts a rule over events that says otherwise, and is wrong
     */
    record RuledOut(String subject, String why, List<Quote> quotes, Optional<String> contradicts) implements Verdict {
        public RuledOut {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * The evidence does not decide.
     *
     * @param why what is open
     * @param ask the next evidence to send, by name, the most telling first
     * @param quotes what points at the trouble so far
     */
    record NeedsMore(String subject, String why, List<String> ask, List<Quote> quotes) implements Verdict {
        public NeedsMore {
            ask = List.copyOf(ask);
            quotes = List.copyOf(quotes);
        }
    }

    static List<Verdict> confirmed(Finding finding) {
        return List.of(new Confirmed(finding));
    }

    static List<Verdict> ruledOut(String why, Quote... quotes) {
        return List.of(new RuledOut("", why, List.of(quotes), Optional.empty()));
    }

    static List<Verdict> ruledOut(String why, List<Quote> quotes) {
        return List.of(new RuledOut("", why, quotes, Optional.empty()));
    }

    static List<Verdict> needs(String why, String... ask) {
        return List.of(new NeedsMore("", why, List.of(ask), List.of()));
    }

    /** The question does not arise. */
    static List<Verdict> none() {
        return List.of();
    }
}
