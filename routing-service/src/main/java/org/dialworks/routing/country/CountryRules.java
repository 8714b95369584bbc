package org.dialworks.routing.country;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * The four normalization rules of a country, for every region that libphonenumber knows, derived from its metadata:
 *
 * <ol>
 *   <li><b>Complete</b>: numbers that have their country code: {@code +} and any, or the own one without {@code +} where
 *       that cannot be a national number.
 *   <li><b>International</b>: the international prefix and a country code.
 *   <li><b>Service</b>: emergency numbers and short codes, left as they are dialled, because they have no E.164 form and
 *       the carrier expects them so.
 *   <li><b>National</b>: a national number, behind the national prefix where one is dialled.
 * </ol>
 *
 * <p>Numbers are told by length and first digit (two digits up to a length of six, where extensions and short codes live),
 * not by the blocks in use today: a block that opens next year is dialled by the same rule.
 */
public final class CountryRules {

    private static final ConcurrentMap<String, CountryRules> KNOWN = new ConcurrentHashMap<>();

    /** A country code and a number. */
    private static final String ABROAD = "[1-9]\\d{5,14}";

    private final NumberingPlan plan;
    private final DialledLanguage numbers;
    private final DialPlan dialPlan;

    private CountryRules(NumberingPlan plan) {
        this.plan = plan;
        this.numbers = numbers(plan);
        this.dialPlan = new DialPlan(derive(plan, numbers));
    }

    /**
     * The rules of a region.
     *
     * @param region ISO 3166-1 alpha-2, in capitals
     * @throws IllegalArgumentException when libphonenumber does not know it
     */
    public static CountryRules of(String region) {
        return KNOWN.computeIfAbsent(region, known -> new CountryRules(Metadata.read(known)));
    }

    /** The regions there are rules for, in alphabetical order. */
    public static Set<String> regions() {
        return new TreeSet<>(PhoneNumberUtil.getInstance().getSupportedRegions());
    }

    /** The four rules in the order they are tried. */
    public DialPlan dialPlan() {
        return dialPlan;
    }

    /**
     * One of the four rules.
     *
     * @param name {@code Complete}, {@code International}, {@code Service} or {@code National}
     */
    public NormalizationRule rule(String name) {
        return dialPlan.rules().stream()
                .filter(rule -> rule.name().equals(plan.region() + " " + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + name));
    }

    /** Pattern of what is dialled before a country code, one alternative or a group of several. */
    public String internationalPrefix() {
        return grouped(plan.internationalPrefix());
    }

    /** Country code, as in {@code 47}. */
    public int callingCode() {
        return plan.callingCode();
    }

    /**
     * The region's name in English, as in {@code Norway}.
     */
    public String name() {
        return Locale.of("", plan.region()).getDisplayCountry(Locale.ENGLISH);
    }

    /** A number as it is dialled inside the country, for a test call: libphonenumber's example of a fixed line. */
    public String exampleDialled() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        return library.format(library.getExampleNumber(plan.region()), PhoneNumberFormat.NATIONAL)
                .replaceAll("\\D", "");
    }

    /** What is dialled before a country code, one way where there are several. */
    public String internationalPrefixExample() {
        return DialledLanguage.of(List.of(plan.internationalPrefix())).example();
    }

    private static List<NormalizationRule> derive(NumberingPlan plan, DialledLanguage numbers) {
        Leads leads = numbers.leads(DialledLanguage.SHORT);
        NationalDialling dialling = NationalDialling.of(plan, numbers);
        return List.of(
                complete(plan, leads.pattern(), dialling),
                new NormalizationRule(
                        plan.region() + " International",
                        "^" + grouped(plan.internationalPrefix()) + "(" + ABROAD + ")$",
                        "+$1",
                        "International prefix and country code"),
                new NormalizationRule(
                        plan.region() + " Service",
                        "^(" + service(plan, leads) + ")$",
                        "$1",
                        "Emergency numbers and short codes, as they are"),
                new NormalizationRule(
                        plan.region() + " National",
                        "^" + dialling.pattern() + "$",
                        "+" + plan.callingCode() + dialling.groups(),
                        plan.nationalPrefix()
                                .map(prefix -> "National numbers, behind " + prefix + " where it is dialled")
                                .orElse("National numbers")));
    }

    /** National numbers that are dialled in the country. */
    DialledLanguage numbers() {
        return numbers;
    }

    private static DialledLanguage numbers(NumberingPlan plan) {
        var own = DialledLanguage.of(plan.ownNumbers());
        // Neighbours with the same calling code are dialled alike, but their short national numbers are not ours:
        // Canada's seven-digit 310 numbers would take a local call in the United States.
        return own.or(DialledLanguage.of(plan.sharedNumbers()).and(own.ofTheSameLengths()));
    }

    /** What the service rule takes: emergency numbers and short codes, without anchors. */
    String service() {
        return service(plan, numbers.leads(DialledLanguage.SHORT));
    }

    /** What the rules take that is dialled in digits alone. */
    DialledLanguage dialled() {
        return DialledLanguage.of(List.of(
                NationalDialling.of(plan, numbers).pattern(), grouped(plan.internationalPrefix()) + ABROAD, service()));
    }

    private static NormalizationRule complete(NumberingPlan plan, String national, NationalDialling dialling) {
        String name = plan.region() + " Complete";
        String withoutPlus = plan.callingCode() + "(?:" + national + ")";
        var bare = DialledLanguage.of(List.of(withoutPlus));
        var abroad = DialledLanguage.of(List.of(grouped(plan.internationalPrefix()) + ABROAD));
        if (bare.meets(DialledLanguage.of(List.of(dialling.pattern()))) || bare.meets(abroad)) {
            return new NormalizationRule(name, "^\\+(" + ABROAD + ")$", "+$1", "Numbers with + and country code");
        }
        return new NormalizationRule(
                name,
                "^(?:\\+(" + ABROAD + ")|(" + withoutPlus + "))$",
                "+$1$2",
                "Numbers with + and country code, or with country code " + plan.callingCode() + " alone");
    }

    /**
     * Short codes by length and first two digits; where a national number of the same length begins alike the national
     * number wins, except against emergency numbers, which are written out as the metadata has them.
     */
    private static String service(NumberingPlan plan, Leads national) {
        var patterns = new ArrayList<String>(plan.emergencyNumbers());
        Leads codes = DialledLanguage.of(plan.shortNumbers())
                .leads(DialledLanguage.SHORT)
                .without(national);
        if (!codes.isEmpty()) {
            patterns.add(codes.pattern());
        }
        // 112 reaches help in every GSM network, and a rule needs a pattern.
        return patterns.isEmpty() ? "112" : String.join("|", patterns);
    }

    private static String grouped(String pattern) {
        return pattern.chars().allMatch(Character::isDigit) ? pattern : "(?:" + pattern + ")";
    }
}
