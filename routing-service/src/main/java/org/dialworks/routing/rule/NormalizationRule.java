package org.dialworks.routing.rule;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Turns what was dialled into what is routed, as a dial plan of Lync and Skype for Business does: an unanchored search for
 * the pattern; when it is found the translation is the result.
 *
 * @param name unique in its dial plan, at most 49 characters
 * @param pattern a pattern of the common subset, see {@link DialPattern}; anchored at both ends, because what a platform
 *     does with the rest of an unanchored match is not documented
 * @param translation {@code $1} to {@code $9} for groups, anything else for itself
 * @param description what it is for, in words
 */
public record NormalizationRule(String name, String pattern, String translation, String description) {

    private static final int LONGEST_NAME = 49;

    public NormalizationRule {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "a rule's name has 1 to 49 characters and no slash, but this is: " + name);
        }
        DialPattern.parse(pattern);
    }

    /** The result for a dialled string, or empty when the rule does not apply. */
    public Optional<String> apply(String dialled) {
        Matcher matcher = DialPattern.parse(pattern).matcher(dialled);
        return matcher.find() ? Optional.of(expand(matcher)) : Optional.empty();
    }

    /**
     * Own expansion rather than Matcher.appendReplacement, which reads {@code $10} and an unknown group in another way than
     * .NET does. A group that took no part gives the empty string, as in .NET.
     */
    private String expand(Matcher matcher) {
        var result = new StringBuilder();
        for (int i = 0; i < translation.length(); i++) {
            char c = translation.charAt(i);
            char next = i + 1 < translation.length() ? translation.charAt(i + 1) : ' ';
            if (c == '$' && next >= '1' && next <= '9' && next - '0' <= matcher.groupCount()) {
                String group = matcher.group(next - '0');
                result.append(group == null ? "" : group);
                i++;
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
