package org.dialworks.diagnostics.sigma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;

/** Makes tests of the values of a field, by its modifiers in the order in which they stand. */
final class ModifierChain {

    private static final Set<Modifier> COMPARISONS = EnumSet.of(Modifier.LT, Modifier.LTE, Modifier.GT, Modifier.GTE);
    private static final Set<Modifier> TIMES =
            EnumSet.of(Modifier.MINUTE, Modifier.HOUR, Modifier.DAY, Modifier.WEEK, Modifier.MONTH, Modifier.YEAR);
    private static final Set<Modifier> OF_RE =
            EnumSet.of(Modifier.I, Modifier.IGNORECASE, Modifier.M, Modifier.MULTILINE, Modifier.S, Modifier.DOTALL);
    private static final Set<Modifier> ENCODINGS =
            EnumSet.of(Modifier.WIDE, Modifier.UTF16LE, Modifier.UTF16BE, Modifier.UTF16);
    // The kinds that a value can be made; it can be made one of them only.
    private static final Set<Modifier> KINDS;

    static {
        KINDS = EnumSet.of(Modifier.RE, Modifier.CIDR, Modifier.EXISTS, Modifier.FIELDREF);
        KINDS.addAll(COMPARISONS);
    }

    private final List<Modifier> modifiers;
    private final Placeholders placeholders;
    private final boolean keyword;

    private ModifierChain(List<Modifier> modifiers, Placeholders placeholders, boolean keyword) {
        this.modifiers = modifiers;
        this.placeholders = placeholders;
        this.keyword = keyword;
    }

    /** Why modifiers or a value make no test. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        Unfit(String detail) {
            super(detail, null, false, false);
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads modifiers.
     *
     * @param keyword whether there is no field, so that the values may stand anywhere in the event
     */
    static ModifierChain of(List<String> words, Placeholders placeholders, boolean keyword) throws Unfit {
        var modifiers = new ArrayList<Modifier>();
        for (String word : words) {
            Optional<Modifier> modifier = Modifier.of(word);
            if (modifier.isEmpty()) {
                throw new Unfit("there is no modifier '" + Faults.excerpt(word) + "'");
            }
            if (modifiers.contains(modifier.get())) {
                throw new Unfit("the modifier '" + word + "' stands twice");
            }
            modifiers.add(modifier.get());
        }
        var chain = new ModifierChain(modifiers, placeholders, keyword);
        chain.check();
        return chain;
    }

    private void check() throws Unfit {
        List<Modifier> kinds = modifiers.stream().filter(KINDS::contains).toList();
        if (kinds.size() > 1) {
            throw new Unfit("'" + kinds.get(0).word() + "' and '" + kinds.get(1).word() + "' do not go together");
        }
        for (int i = 0; i < modifiers.size(); i++) {
            Modifier modifier = modifiers.get(i);
            if (OF_RE.contains(modifier) && !modifiers.subList(0, i).contains(Modifier.RE)) {
                throw new Unfit("'" + modifier.word() + "' has a meaning only after 're'");
            }
        }
        if (modifiers.stream().filter(TIMES::contains).count() > 1) {
            throw new Unfit("a time is asked for one of its parts, not several");
        }
        boolean needsField = kinds.stream().anyMatch(kind -> kind != Modifier.RE)
                || modifiers.stream().anyMatch(TIMES::contains);
        if (keyword && needsField) {
            throw new Unfit("these modifiers need the name of a field before them");
        }
    }

    boolean all() {
        return modifiers.contains(Modifier.ALL);
    }

    boolean negated() {
        return modifiers.contains(Modifier.NEQ);
    }

    /** The test that one value of the rule makes. */
    ValueTest test(YamlNode.Scalar value) throws Unfit {
        Optional<Modifier> kind = modifiers.stream().filter(KINDS::contains).findFirst();
        Optional<ValueTest.TimePart> part = modifiers.stream()
                .filter(TIMES::contains)
                .map(modifier -> ValueTest.TimePart.valueOf(modifier.name()))
                .findFirst();
        if (part.isPresent()) {
            Comparison comparison = kind.map(ModifierChain::comparison).orElse(Comparison.EQ);
            return new ValueTest.Compares(comparison, number(value), part.get());
        }
        if (kind.isEmpty()) {
            return plain(value);
        }
        return switch (kind.get()) {
            case RE -> regex(value);
            case CIDR ->
                new ValueTest.Within(AddressRange.parse(value.text())
                        .orElseThrow(() -> new Unfit("'" + Faults.excerpt(value.text())
                                + "' is no network such as 10.0.0.0/8 or fe80::/10")));
            case EXISTS -> {
                if (!(value instanceof YamlNode.Bool bool)) {
                    throw new Unfit("'exists' asks for true or false");
                }
                yield new ValueTest.Exists(bool.value());
            }
            case FIELDREF ->
                new ValueTest.SameAs(
                        field(value),
                        modifiers.contains(Modifier.STARTSWITH) || modifiers.contains(Modifier.CONTAINS),
                        modifiers.contains(Modifier.ENDSWITH) || modifiers.contains(Modifier.CONTAINS),
                        modifiers.contains(Modifier.CASED));
            default -> new ValueTest.Compares(comparison(kind.get()), number(value), null);
        };
    }

    private static Comparison comparison(Modifier modifier) {
        return Comparison.valueOf(modifier.name());
    }

    private static BigDecimal number(YamlNode.Scalar value) throws Unfit {
        if (value instanceof YamlNode.Numeric number) {
            return number.value();
        }
        throw new Unfit("it must be a number, not '" + Faults.excerpt(value.text()) + "'");
    }

    private static String field(YamlNode.Scalar value) throws Unfit {
        String name = value.text().replace(" ", "");
        if (name.isEmpty()) {
            throw new Unfit("'fieldref' needs the name of a field");
        }
        return name;
    }

    private ValueTest regex(YamlNode.Scalar value) throws Unfit {
        String expression = value.text();
        if (modifiers.contains(Modifier.STARTSWITH)) {
            expression = "^(?:" + expression + ")";
        }
        if (modifiers.contains(Modifier.ENDSWITH)) {
            expression = "(?:" + expression + ")$";
        }
        var matches = new ValueTest.Matches(
                expression,
                modifiers.contains(Modifier.I) || modifiers.contains(Modifier.IGNORECASE),
                modifiers.contains(Modifier.M) || modifiers.contains(Modifier.MULTILINE),
                modifiers.contains(Modifier.S) || modifiers.contains(Modifier.DOTALL));
        LinearRegex.check(matches);
        return matches;
    }

    private ValueTest plain(YamlNode.Scalar value) throws Unfit {
        boolean changed = modifiers.stream()
                .anyMatch(
                        modifier -> modifier != Modifier.ALL && modifier != Modifier.NEQ && modifier != Modifier.CASED);
        if (value instanceof YamlNode.Null) {
            if (changed || keyword) {
                throw new Unfit("null stands for no value: nothing can be made of it");
            }
            return new ValueTest.Missing();
        }
        boolean text = value instanceof YamlNode.Text;
        List<TextPattern> patterns = List.of(text ? TextPattern.parse(value.text()) : TextPattern.of(plainWord(value)));
        if (modifiers.contains(Modifier.EXPAND)) {
            patterns = Expansion.of(value.text(), placeholders);
        }
        boolean bytes = false;
        for (Modifier modifier : modifiers) {
            patterns = TextTransformation.apply(modifier, patterns, bytes);
            bytes |= ENCODINGS.contains(modifier);
        }
        if (keyword) {
            patterns = TextTransformation.apply(Modifier.CONTAINS, patterns, bytes);
        }
        boolean cased = modifiers.contains(Modifier.CASED);
        List<ValueTest> tests = patterns.stream()
                .<ValueTest>map(pattern -> new ValueTest.Like(pattern, cased))
                .toList();
        return tests.size() == 1 ? tests.getFirst() : new ValueTest.OneOf(tests);
    }

    private static String plainWord(YamlNode.Scalar value) {
        return value instanceof YamlNode.Bool bool
                ? Boolean.toString(bool.value()).toLowerCase(Locale.ROOT)
                : value.text();
    }
}
