package org.dialworks.routing.country;

import java.util.List;
import java.util.Optional;

/**
 * What a country's numbers look like, as libphonenumber's metadata says. Patterns are its own, for digits only.
 *
 * @param region ISO 3166-1 alpha-2
 * @param callingCode country code, shared by several regions in places ({@code 1}, {@code 44}, {@code 47})
 * @param internationalPrefix pattern of what is dialled before a country code: {@code 00}, {@code 011}, or several
 *     carriers' prefixes
 * @param nationalPrefix what is dialled before a national number, if anything: {@code 0}, {@code 8}
 * @param forms how national numbers are dialled; the first form that fits a number counts
 * @param ownNumbers patterns of the national numbers of this region
 * @param sharedNumbers patterns of the national numbers of all regions with this calling code
 * @param kinds what kind of call the national numbers are; a number counts for the first group that has it
 * @param shortKinds what kind of call short codes are that have a known price
 * @param shortNumbers patterns of short codes
 * @param emergencyNumbers patterns of emergency numbers
 * @param emergencyExample one of them
 */
record NumberingPlan(
        String region,
        int callingCode,
        String internationalPrefix,
        Optional<String> nationalPrefix,
        List<NationalForm> forms,
        List<String> ownNumbers,
        List<String> sharedNumbers,
        List<Kinds> kinds,
        List<Kinds> shortKinds,
        List<String> shortNumbers,
        List<String> emergencyNumbers,
        Optional<String> emergencyExample) {

    NumberingPlan {
        forms = List.copyOf(forms);
        ownNumbers = List.copyOf(ownNumbers);
        sharedNumbers = List.copyOf(sharedNumbers);
        kinds = List.copyOf(kinds);
        shortKinds = List.copyOf(shortKinds);
        shortNumbers = List.copyOf(shortNumbers);
        emergencyNumbers = List.copyOf(emergencyNumbers);
    }

    /**
     * How some of the national numbers are dialled.
     *
     * @param pattern what the number is like
     * @param leading what it begins with; empty for anything
     * @param prefix what is dialled before it; empty for nothing
     */
    record NationalForm(String pattern, String leading, String prefix) {}

    /**
     * Numbers that are of one kind.
     *
     * @param region whose numbers; those of another region with the same calling code are its own
     */
    record Kinds(String region, CallKind kind, List<String> patterns) {}
}
