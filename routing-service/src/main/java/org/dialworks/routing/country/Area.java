package org.dialworks.routing.country;

import java.util.List;
import java.util.Optional;

/**
 * The fixed lines of an area.
 *
 * @param code as it stands in the national number: without the national prefix
 * @param numbers country code and national number, a pattern without anchors, perhaps with alternatives
 * @param callingCode country code
 * @param local what is dialled where no area code is needed, a pattern without anchors; empty where that could be another
 *     number
 * @param example a local number without its area code
 */
public record Area(String code, String numbers, int callingCode, String local, String example) {

    static Optional<Area> of(String written, NumberingPlan plan, DialledLanguage fixed, DialledLanguage national) {
        String code = withoutPrefix(written, plan, fixed);
        DialledLanguage subscribers = fixed.after(code).and(DialledLanguage.of(List.of("\\d{2,14}")));
        DialledLanguage area = DialledLanguage.startingWith(code).and(national);
        if (subscribers.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        // What begins with the national prefix is a national or an international number.
        String prefix = plan.nationalPrefix().orElse("");
        DialledLanguage behindPrefix =
                prefix.isEmpty() ? DialledLanguage.of(List.of()) : DialledLanguage.startingWith(prefix);
        DialledLanguage dialled = DialledLanguage.of(
                        List.of(subscribers.leads(DialledLanguage.SHORT).pattern()))
                .without(behindPrefix)
                .without(CountryRules.of(plan.region()).dialled());
        return Optional.of(new Area(
                code,
                area.behind(plan.callingCode()).pattern(),
                plan.callingCode(),
                dialled.isEmpty() ? "" : dialled.pattern(),
                dialled.and(subscribers).example()));
    }

    /** People write 020 for London's 20; Rome's 06 has its 0 in the number. */
    private static String withoutPrefix(String written, NumberingPlan plan, DialledLanguage fixed) {
        String prefix = plan.nationalPrefix().orElse("");
        boolean prefixed = !prefix.isEmpty()
                && written.startsWith(prefix)
                && fixed.after(written).isEmpty();
        return prefixed ? written.substring(prefix.length()) : written;
    }
}
