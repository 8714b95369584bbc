package org.dialworks.number.shortlist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;

/**
 * A few numbers that are reserved for a caller until one of them is chosen or the time is over.
 *
 * @param caller whose it is
 * @param until when it ends by itself
 * @param ending how it ended before its time
 * @param offers what can be chosen
 */
record Shortlist(UUID id, String site, String caller, Instant until, Optional<Ending> ending, List<Offer> offers) {

    Shortlist {
        offers = offers.stream().sorted(Offer.IN_ORDER).toList();
    }

    /**
     * A number of the list.
     *
     * @param version the version of the number as the list reserved it
     */
    record Offer(PhoneNumber number, long version) {

        /** The order of the ranges: whole numbers, then the extensions of each base number. */
        static final Comparator<Offer> IN_ORDER = Comparator.comparing(
                Offer::number,
                Comparator.comparing(PhoneNumber::hasExtension)
                        .thenComparingLong(PhoneNumber::digits)
                        .thenComparingInt(number -> number.extension().length())
                        .thenComparing(PhoneNumber::extension));
    }

    /** How it ended before its time. */
    sealed interface Ending {
        record Chosen(PhoneNumber number) implements Ending {}

        record Freed() implements Ending {}
    }

    /** What the list says to a choice. */
    sealed interface Ruling {
        record MayHave(Offer offer) implements Ruling {}

        /** It is not on the list. */
        record NotOffered() implements Ruling {}

        /** The list is open no more. */
        record Over(ShortlistState state) implements Ruling {}
    }

    ShortlistState state(Instant now) {
        return ending.map(how -> switch (how) {
                    case Ending.Chosen chosen -> ShortlistState.CHOSEN;
                    case Ending.Freed freed -> ShortlistState.FREED;
                })
                .orElse(until.isAfter(now) ? ShortlistState.OPEN : ShortlistState.EXPIRED);
    }

    Ruling ruling(PhoneNumber wanted, Instant now) {
        ShortlistState state = state(now);
        if (state != ShortlistState.OPEN) {
            return new Ruling.Over(state);
        }
        return offers.stream()
                .filter(offer -> offer.number().equals(wanted))
                .findFirst()
                .<Ruling>map(Ruling.MayHave::new)
                .orElseGet(Ruling.NotOffered::new);
    }
}
