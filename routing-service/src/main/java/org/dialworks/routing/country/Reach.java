package org.dialworks.routing.country;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What can be called from a country, by kind of call: the patterns of routes. Every number that {@link CountryRules} makes
 * is of one kind, national ones by the least digits that tell the kinds apart ({@link Blocks}).
 */
public final class Reach {

    private static final ConcurrentMap<String, Reach> KNOWN = new ConcurrentHashMap<>();

    /**
     * Calling codes whose countries charge each other international rates. Elsewhere regions with one calling code are parts
     * of a country (Svalbard, Guernsey, Åland) and dialled at its rates.
     */
    private static final Set<Integer> SHARED_BY_COUNTRIES = Set.of(1, 7);

    /** Dialled from every mobile network on earth; stands in where the metadata knows no emergency number. */
    private static final String ANYWHERE = "112";

    /** So many areas of a country are remembered; a site asks for its own again and again. */
    private static final int MOST_AREAS = 100;

    private final NumberingPlan plan;
    private final DialledLanguage emergency;
    private final Map<CallKind, DialledLanguage> national;
    private final Map<CallKind, DialledLanguage> shortCodes;
    private final DialledLanguage fixed;

    /** Written when they are first asked for. */
    private final ConcurrentMap<CallKind, Optional<String>> numbers = new ConcurrentHashMap<>();

    private final ConcurrentMap<String, Optional<Area>> areas = new ConcurrentHashMap<>();

    private Reach(NumberingPlan plan) {
        this.plan = plan;
        this.emergency =
                DialledLanguage.of(plan.emergencyNumbers().isEmpty() ? List.of(ANYWHERE) : plan.emergencyNumbers());
        this.national = Blocks.divide(national(plan));
        this.shortCodes = shortCodes(plan);
        this.fixed = DialledLanguage.of(plan.kinds().stream()
                .filter(kinds -> kinds.region().equals(plan.region()) && kinds.kind() == CallKind.NATIONAL)
                .flatMap(kinds -> kinds.patterns().stream())
                .toList());
    }

    /**
     * What can be called from a region.
     *
     * @param region ISO 3166-1 alpha-2, in capitals
     * @throws IllegalArgumentException when libphonenumber does not know it
     */
    public static Reach of(String region) {
        return KNOWN.computeIfAbsent(region, known -> new Reach(Metadata.read(known)));
    }

    /** Neighbours count as far as they are dialled in the country, see {@link CountryRules#numbers}. */
    private static Map<CallKind, DialledLanguage> national(NumberingPlan plan) {
        boolean foreign = SHARED_BY_COUNTRIES.contains(plan.callingCode());
        var groups = new ArrayList<NumberingPlan.Kinds>();
        for (NumberingPlan.Kinds kinds : plan.kinds()) {
            if (!foreign || kinds.region().equals(plan.region())) {
                groups.add(kinds);
            }
        }
        if (foreign) {
            groups.add(new NumberingPlan.Kinds(plan.region(), CallKind.INTERNATIONAL, plan.sharedNumbers()));
        }
        DialledLanguage dialled = DialledLanguage.of(plan.ownNumbers()).ofTheSameLengths();
        Map<CallKind, DialledLanguage> found = Blocks.firstWins(groups);
        found.replaceAll((_, numbers) -> numbers.and(dialled));
        return found;
    }

    /** What the service rule lets through besides emergency numbers; what has no known price counts as national. */
    private DialledLanguage service() {
        return DialledLanguage.of(List.of(CountryRules.of(plan.region()).service()))
                .without(emergency);
    }

    private Map<CallKind, DialledLanguage> shortCodes(NumberingPlan numbers) {
        DialledLanguage left = service();
        var found = new EnumMap<CallKind, DialledLanguage>(CallKind.class);
        var priced = Blocks.divide(Blocks.firstWins(withTheRest(numbers.shortKinds(), numbers.shortNumbers())));
        for (var entry : priced.entrySet()) {
            DialledLanguage reached = entry.getValue().and(left);
            if (entry.getKey() != CallKind.NATIONAL && !reached.isEmpty()) {
                found.put(entry.getKey(), reached);
                left = left.without(reached);
            }
        }
        if (!left.isEmpty()) {
            found.put(CallKind.NATIONAL, left);
        }
        return found;
    }

    private List<NumberingPlan.Kinds> withTheRest(List<NumberingPlan.Kinds> priced, List<String> all) {
        var kinds = new ArrayList<>(priced);
        kinds.add(new NumberingPlan.Kinds(plan.region(), CallKind.NATIONAL, all));
        return kinds;
    }

    /** Emergency numbers as they are dialled, without anchors. */
    public String emergency() {
        return emergency.pattern();
    }

    /** An emergency number. */
    public String emergencyExample() {
        return plan.emergencyExample().orElseGet(emergency::example);
    }

    /** Whether one of the strings that the pattern matches is an emergency number. */
    public boolean hasEmergencyNumber(String pattern) {
        return emergency.meets(DialledLanguage.of(List.of(pattern)));
    }

    /**
     * The numbers of a kind without {@code +}: country code and national number. Of international ones those outside the
     * country.
     *
     * @param kind not emergency, internal or local, which are no matter of the country alone
     * @return a pattern without anchors, perhaps with alternatives; empty when the country has no such numbers
     */
    public Optional<String> numbers(CallKind kind) {
        return numbers.computeIfAbsent(kind, this::written);
    }

    private Optional<String> written(CallKind kind) {
        DialledLanguage own = national.get(kind);
        DialledLanguage all = own == null ? DialledLanguage.of(List.of()) : own.behind(plan.callingCode());
        all = all.or(Abroad.of(kind, plan.callingCode()));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.pattern());
    }

    /** Short codes of a kind as they are dialled: a pattern without anchors, perhaps with alternatives. */
    public Optional<String> shortCodes(CallKind kind) {
        return Optional.ofNullable(shortCodes.get(kind)).map(DialledLanguage::pattern);
    }

    /** Short codes that stand outside the strings that the pattern matches; empty when there is none. */
    public Optional<String> serviceOutside(String pattern) {
        DialledLanguage left = service().without(DialledLanguage.of(List.of(pattern)));
        return left.isEmpty() ? Optional.empty() : Optional.of(left.pattern());
    }

    /** All numbers of this country without {@code +}, as another country sees them. */
    public String whole() {
        if (!SHARED_BY_COUNTRIES.contains(plan.callingCode())) {
            return plan.callingCode() + "\\d{4,13}";
        }
        var own = DialledLanguage.of(List.of());
        for (var entry : national.entrySet()) {
            if (entry.getKey() != CallKind.INTERNATIONAL) {
                own = own.or(entry.getValue());
            }
        }
        return own.behind(plan.callingCode()).pattern();
    }

    /** Numbers of an area, its code with or without the national prefix; empty when no fixed lines begin with it. */
    public Optional<Area> area(String code) {
        if (areas.size() >= MOST_AREAS) {
            areas.clear();
        }
        return areas.computeIfAbsent(
                code,
                asked -> Area.of(
                        asked, plan, fixed, national.getOrDefault(CallKind.NATIONAL, DialledLanguage.of(List.of()))));
    }

    /** How numbers are told to a carrier that wants them as they are dialled in the country. */
    public List<NationalForm> nationalForms() {
        return NationalDialling.leads(plan, CountryRules.of(plan.region()).numbers()).entrySet().stream()
                .map(entry -> new NationalForm(entry.getKey(), entry.getValue().pattern()))
                .toList();
    }

    /**
     * National numbers that are dialled alike.
     *
     * @param prefix what is dialled before the number; may be empty
     * @param numbers pattern of the national numbers, without anchors, perhaps with alternatives
     */
    public record NationalForm(String prefix, String numbers) {}

    /** The national prefix, where it is no part of the numbers. */
    public Optional<String> droppedPrefix() {
        return plan.nationalPrefix()
                .filter(prefix -> national.values().stream()
                        .allMatch(language -> language.after(prefix).isEmpty()));
    }

    /** National numbers as {@link CountryRules} tells them, without anchors, perhaps with alternatives. */
    public String nationalNumbers() {
        return CountryRules.of(plan.region())
                .numbers()
                .leads(DialledLanguage.SHORT)
                .pattern();
    }

    /** libphonenumber's example of a kind, if it is of that kind for sure. */
    public Optional<Example> example(CallKind kind) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        return Arrays.stream(PhoneNumberType.values())
                .filter(type -> type != PhoneNumberType.UNKNOWN)
                .map(type -> library.getExampleNumberForType(plan.region(), type))
                .filter(number -> number != null && kindOf(number).equals(Optional.of(kind)))
                .findFirst()
                .map(number -> dialled(
                        library.format(number, PhoneNumberFormat.NATIONAL).replaceAll("\\D", ""),
                        library.format(number, PhoneNumberFormat.E164)));
    }

    /** A national form that the rules cannot undo (mobiles of Argentina) is no example: such a number is dialled whole. */
    private Example dialled(String nationally, String number) {
        boolean undone = CountryRules.of(plan.region())
                .dialPlan()
                .normalize(nationally)
                .number()
                .equals(number);
        return new Example(undone ? nationally : number, number);
    }

    /** A number as people dial it, and what is routed. */
    public record Example(String dialled, String number) {}

    /** The kind of a national number of this country; empty when it is none. */
    Optional<CallKind> kindOf(PhoneNumber number) {
        String digits = PhoneNumberUtil.getInstance().getNationalSignificantNumber(number);
        return national.entrySet().stream()
                .filter(entry -> entry.getValue().contains(digits))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
