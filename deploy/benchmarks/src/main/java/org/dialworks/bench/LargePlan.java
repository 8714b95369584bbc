package org.dialworks.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;

/** A plan of 50 rules, 20 policies and 100 routes as a company in Norway with forty sites has it, and what is dialled there. */
final class LargePlan {

    static final int POLICIES = 20;

    private static final int SITES = 40;
    private static final int USAGES = 25;
    private static final int ROUTES = 100;
    private static final int DESTINATIONS = ROUTES / 2;
    private static final int GATEWAYS = 12;

    private LargePlan() {}

    static VoicePlan plan() {
        var usages = new ArrayList<String>();
        for (int i = 0; i < USAGES; i++) {
            usages.add("Usage " + i);
        }
        var routes = new ArrayList<Route>();
        for (int i = 0; i < ROUTES; i++) {
            int destination = i % DESTINATIONS;
            String way = i < DESTINATIONS ? "Primary " : "Backup ";
            routes.add(new Route(
                    way + destination,
                    pattern(destination),
                    List.of("Usage " + destination % USAGES),
                    List.of("gw" + i % GATEWAYS, "gw" + (i + 5) % GATEWAYS),
                    i));
        }
        var policies = new ArrayList<Policy>();
        for (int i = 0; i < POLICIES; i++) {
            policies.add(new Policy("Policy " + i, usages.subList(0, USAGES - i)));
        }
        var trunks = new ArrayList<Trunk>();
        for (int i = 0; i < GATEWAYS; i++) {
            trunks.add(new Trunk(
                    "gw" + i,
                    List.of(
                            rule("National", "^\\+47(\\d{8})$", "$1"),
                            rule("International", "^\\+([1-9]\\d*)$", "00$1")),
                    List.of(),
                    List.of(),
                    List.of(),
                    false));
        }
        return new VoicePlan(
                List.of(new NamedDialPlan("Global", rules())), usages, routes, policies, trunks, List.of());
    }

    /** Forty extension rules, and ten of the country. */
    private static List<NormalizationRule> rules() {
        var rules = new ArrayList<NormalizationRule>();
        for (int i = 0; i < SITES; i++) {
            rules.add(rule(
                    "Site " + i,
                    String.format(Locale.ROOT, "^7%02d(\\d{3})$", i),
                    String.format(Locale.ROOT, "+4755%03d$1", i)));
        }
        rules.add(rule("Emergency", "^(11[0-3])$", "$1"));
        rules.add(rule("Short", "^(1[2-9]\\d{2,4})$", "$1"));
        rules.add(rule("Complete", "^\\+([1-9]\\d{5,14})$", "+$1"));
        rules.add(rule("International", "^00([1-9]\\d{5,14})$", "+$1"));
        rules.add(rule("Carrier", "^9(00[1-9]\\d{5,14})$", "+$1"));
        rules.add(rule("Five digits", "^(0[2-9]\\d{3})$", "+47$1"));
        rules.add(rule("Mobile", "^([49]\\d{7})$", "+47$1"));
        rules.add(rule("Free", "^(80[01]\\d{5})$", "+47$1"));
        rules.add(rule("National", "^(?:0)?([235-7]\\d{7})$", "+47$1"));
        rules.add(rule("With code", "^47(\\d{8})$", "+47$1"));
        return rules;
    }

    /** Destinations as a company with least-cost routing tells them apart: nine at home, and countries or groups of them. */
    private static String pattern(int destination) {
        List<String> home = List.of(
                "^\\+47[235-7]\\d{7}$",
                "^\\+47[49]\\d{7}$",
                "^\\+47800\\d{5}$",
                "^\\+47801\\d{5}$",
                "^\\+4781[05]\\d{5}$",
                "^\\+4782[09]\\d{5}$",
                "^\\+470[2-9]\\d{3}$",
                "^1[2-9]\\d{2,4}$",
                "^11[0-3]$");
        if (destination < home.size()) {
            return home.get(destination);
        }
        List<String> abroad = List.of(
                "1",
                "7",
                "20",
                "27",
                "3[0-4]",
                "36",
                "39",
                "4[01]",
                "43",
                "44",
                "45",
                "46",
                "48",
                "49",
                "5[1-4]",
                "55",
                "5[6-8]",
                "6[0-2]",
                "6[3-5]",
                "66",
                "81",
                "82",
                "84",
                "86",
                "9[0-2]",
                "9[3-5]",
                "98",
                "21\\d",
                "2[2-4]\\d",
                "2[5689]\\d",
                "35[0-4]",
                "35[5-9]",
                "37\\d",
                "38\\d",
                "42\\d",
                "5[09]\\d",
                "67\\d",
                "68\\d",
                "8[57-9]\\d",
                "96\\d",
                "99\\d");
        return "^\\+(?:" + abroad.get(destination - home.size()) + ")\\d{6,12}$";
    }

    private static NormalizationRule rule(String name, String pattern, String translation) {
        return new NormalizationRule(name, pattern, translation, "");
    }

    /** What people dial: extensions, national and mobile numbers, abroad, short numbers, and what no rule takes. */
    static String[] dialled(int count, long seed) {
        var random = new Random(seed);
        var dialled = new String[count];
        for (int i = 0; i < count; i++) {
            dialled[i] = switch (random.nextInt(10)) {
                case 0, 1 -> "7" + digits(random, 5);
                case 2, 3 -> "5" + digits(random, 7);
                case 4, 5 -> "9" + digits(random, 7);
                case 6 -> "00" + (1 + random.nextInt(9)) + digits(random, 10);
                case 7 -> "+" + (1 + random.nextInt(9)) + digits(random, 9);
                case 8 -> "1" + digits(random, 3);
                default -> digits(random, 6);
            };
        }
        return dialled;
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
