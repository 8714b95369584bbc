package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns one number into another: what was dialled into what is routed, what is routed into what a gateway is sent. The
 * platforms search for the pattern; when it is found the translation is the result.
 *
 * @param name unique in its list, at most 49 characters
 * @param pattern a regular expression, see {@link DialPattern}
 * @param translation text with {@code $1} for groups, see {@link Translation}
 * @param description what it is for, in words
 */
public record NormalizationRule(String name, String pattern, String translation, String description) {

    private static final int LONGEST_NAME = 49;
    private static final int LONGEST_TRANSLATION = 1024;

    public NormalizationRule {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "a rule's name has 1 to 49 characters and no slash, but this is: " + name);
        }
        if (translation.length() > LONGEST_TRANSLATION) {
            throw new IllegalArgumentException("a translation has at most " + LONGEST_TRANSLATION
                    + " characters, but that of " + name + " has " + translation.length());
        }
        DialPattern.parse(pattern);
    }

    /** The result for a dialled string, or empty when the rule does not apply. */
    public Optional<String> apply(String dialled) {
        DialPattern read = DialPattern.parse(pattern);
        return read.find(dialled)
                .map(match -> Translation.parse(translation, read).expand(match));
    }

    /** What is allowed and works, but should be looked at. */
    public List<Lint> lints() {
        var lints = new ArrayList<Lint>();
        DialPattern read = DialPattern.parse(pattern);
        if (!read.isAnchored()) {
            lints.add(new Lint(
                    Lint.Kind.UNANCHORED,
                    name,
                    pattern + " can be found inside of a longer number, and what a platform makes of the rest is not"
                            + " documented; begin it with ^ and end it with $"));
        }
        if (Translation.parse(translation, read).hasLiteralDollar()) {
            lints.add(new Lint(
                    Lint.Kind.LITERAL_DOLLAR,
                    name,
                    "a $ in " + translation + " refers to no group of " + pattern + ", so it is sent as it is"));
        }
        return lints;
    }

    /** As {@link #lints()}, of a rule of a dial plan of Teams. */
    public List<Lint> teamsLints() {
        var lints = new ArrayList<>(lints());
        Translation read = Translation.parse(translation, DialPattern.parse(pattern));
        if (!read.beginsWith().startsWith("+")) {
            lints.add(new Lint(
                    Lint.Kind.WITHOUT_PLUS,
                    name,
                    "the result " + translation
                            + " does not begin with +, and Teams normalizes such a result once more"));
        }
        return lints;
    }

    /** As {@link #lints()}, of a translation rule of Teams, whose lengths New-CsTeamsTranslationRule limits. */
    public List<Lint> teamsTranslationLints() {
        var lints = new ArrayList<>(lints());
        if (pattern.length() > 1024 || translation.length() > 256) {
            lints.add(new Lint(
                    Lint.Kind.TOO_LONG,
                    name,
                    "Teams takes a pattern of at most 1024 characters and a translation of at most 256, but these have "
                            + pattern.length() + " and " + translation.length()));
        }
        return lints;
    }
}
