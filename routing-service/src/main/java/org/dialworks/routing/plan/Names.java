package org.dialworks.routing.plan;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.site.ClassOfService;
import org.dialworks.routing.site.SiteIntent;

/**
 * The names of a site's objects: ASCII letters, digits and hyphens, which every platform takes for every kind of object, and
 * short enough for the shortest limit (32 characters of a voice test configuration).
 */
final class Names {

    private static final int LONGEST_SHORT_NAME = 12;
    private static final int LONGEST_TEST = 32;
    private static final int CLASS_IN_TEST = 8;
    private static final Map<Character, String> LETTERS = Map.of(
            'ø', "o", 'Ø', "O", 'æ', "ae", 'Æ', "Ae", 'ß', "ss", 'ł', "l", 'Ł', "L", 'đ', "d", 'Đ', "D", 'ð', "d");

    private final SiteIntent intent;
    private final String site;
    private final Set<String> tests = new HashSet<>();

    Names(SiteIntent intent) {
        this.intent = intent;
        String given = intent.shortName();
        this.site = given == null ? shortName(intent) : given;
    }

    private static String shortName(SiteIntent intent) {
        String ascii = ascii(intent.name());
        if (ascii.isEmpty()) {
            return intent.country();
        }
        String cut = ascii.substring(0, Math.min(LONGEST_SHORT_NAME, ascii.length()));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String ascii(String text) {
        var plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            plain.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    String site() {
        return site;
    }

    /** Servers have a dial plan for a site; Teams only such that are granted to users. */
    String dialPlan() {
        return intent.platform() == Platform.TEAMS ? site : scope();
    }

    private String scope() {
        String topology = intent.topologySite();
        return "site:" + (topology == null ? intent.name() : topology);
    }

    /** The policy of the default class is that of all users or of the site; the others are granted. */
    String policy(ClassOfService service) {
        boolean siteScope = intent.options().siteScope();
        boolean granted = siteScope && intent.platform() == Platform.TEAMS;
        if (granted || !service.name().equals(intent.defaultClass())) {
            return site + "-" + ascii(service.name());
        }
        return siteScope ? scope() : ExpandIntent.GLOBAL;
    }

    String usage(CallKind kind) {
        return site + "-" + word(kind);
    }

    /** {@code TollFree}. */
    static String word(CallKind kind) {
        var word = new StringBuilder();
        for (String part : kind.word().split("-", -1)) {
            word.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return word.toString();
    }

    /** {@code Bergen_Standard_National}; another one at each call. */
    String test(ClassOfService service, CallKind kind) {
        String of = ascii(service.name());
        String name = site.replace('-', '_') + "_"
                + of.substring(0, Math.min(CLASS_IN_TEST, of.length())).replace('-', '_') + "_" + word(kind);
        name = name.substring(0, Math.min(LONGEST_TEST, name.length()));
        String unique = name;
        for (int i = 2; !tests.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String end = "_" + i;
            unique = name.substring(0, Math.min(LONGEST_TEST - end.length(), name.length())) + end;
        }
        return unique;
    }
}
