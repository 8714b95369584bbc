package org.dialworks.routing.rule;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of a voice rule or route, read and evaluated as .NET does it: literals, {@code \d \D \w \W \s \S},
 * classes, groups with and without a name or number, alternation, {@code ? * +} and <code>{n,m}</code> with their lazy
 * forms, {@code ^ $} and lookaheads. Anything else is refused by name and position. It is searched for anywhere in a
 * string unless it is anchored, as the platforms do.
 */
public final class DialPattern {

    /** The longest pattern that is read; Teams documents 1024 for a translation rule and nothing for the others. */
    public static final int LONGEST = 4096;

    private static final int MOST_KEPT = 4096;
    private static final ConcurrentMap<String, DialPattern> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final PatternParser.Parsed parsed;
    private final Program program;
    private final boolean holdsTheStart;
    private final @Nullable GroupPlaces places;

    private DialPattern(String text) {
        this.text = text;
        this.parsed = PatternParser.parse(text);
        this.program = Program.of(text, parsed.root());
        this.holdsTheStart = PatternNode.holdsTheStart(parsed.root());
        this.places = GroupPlaces.of(parsed.root(), parsed.groups());
    }

    /**
     * Reads a pattern.
     *
     * @throws RefusedPatternException naming the construct and where it stands
     * @throws IllegalArgumentException when it is empty or longer than {@value #LONGEST} characters
     */
    public static DialPattern parse(String pattern) {
        DialPattern known = KNOWN.get(pattern);
        if (known != null) {
            return known;
        }
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a pattern has 1 to " + LONGEST + " characters, but this has " + pattern.length());
        }
        var read = new DialPattern(pattern);
        if (KNOWN.size() >= MOST_KEPT) {
            KNOWN.clear();
        }
        KNOWN.put(pattern, read);
        return read;
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    public PatternNode root() {
        return parsed.root();
    }

    /** The highest number of a group. */
    public int groups() {
        return parsed.groups();
    }

    /** The numbers of the groups that have a name. */
    public Map<String, Integer> names() {
        return parsed.names();
    }

    /** The first match in the string, as .NET finds it. */
    public Optional<DialMatch> find(String dialled) {
        int[] bounds = Backtracker.find(program, dialled, groups(), holdsTheStart);
        return bounds == null ? Optional.empty() : Optional.of(new DialMatch(dialled, bounds));
    }

    /**
     * The first match in a string that the pattern is known to be found in.
     *
     * @throws IllegalStateException when it is not, as far as that shows
     */
    public DialMatch matchIn(String dialled) {
        if (places != null) {
            return new DialMatch(dialled, places.bounds(dialled.length()));
        }
        return find(dialled).orElseThrow(() -> new IllegalStateException(text + " is not found in " + dialled));
    }

    public boolean isFoundIn(String dialled) {
        return Backtracker.find(program, dialled, groups(), holdsTheStart) != null;
    }

    /** Why the pattern is not found in a string, in words: {@code character 3, '5', does not fit}. */
    public String whyNot(String dialled) {
        return WhyNot.say(this, dialled);
    }

    /** Whether a match is always the whole string. */
    public boolean isAnchored() {
        return holdsTheStart && PatternNode.holdsTheEnd(root());
    }

    Program program() {
        return program;
    }

    @Override
    public String toString() {
        return text;
    }
}
