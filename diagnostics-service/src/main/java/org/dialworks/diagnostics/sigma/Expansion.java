package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what they stand for in the place of placeholders: the modifier {@code expand}. */
final class Expansion {

    private static final int MOST = 1_000;
    // A percent sign with a backslash before it is a percent sign.
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)%([A-Za-z0-9_.-]+)(?<!\\\\)%");

    private Expansion() {}

    /** Every text that a value stands for. */
    static List<TextPattern> of(String value, Placeholders placeholders) throws ModifierChain.Unfit {
        List<String> texts = List.of("");
        Matcher matcher = PLACEHOLDER.matcher(value);
        int end = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            Optional<List<String>> replacements = placeholders.of(name);
            if (replacements.isEmpty()) {
                throw new ModifierChain.Unfit("nothing says what %" + name + "% stands for");
            }
            String before = value.substring(end, matcher.start());
            texts = times(texts, replacements.get().stream().map(before::concat).toList());
            end = matcher.end();
        }
        texts = times(texts, List.of(value.substring(end)));
        return texts.stream()
                .map(text -> TextPattern.parse(text.replace("\\%", "%")))
                .toList();
    }

    private static List<String> times(List<String> heads, List<String> tails) throws ModifierChain.Unfit {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new ModifierChain.Unfit("its placeholders make more than " + MOST + " values");
        }
        var all = new ArrayList<String>();
        heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
        return all;
    }
}
