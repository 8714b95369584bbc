package org.dialworks.routing.country;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Leading digits by length, and the pattern a person would write for them: {@code 0[235-9]\d{3}|[2-9]\d{7}}. */
record Leads(TreeMap<Integer, TreeSet<String>> byLength) {

    boolean isEmpty() {
        return byLength.isEmpty();
    }

    /** These without the leads of the same length that are in the other. */
    Leads without(Leads other) {
        var left = new TreeMap<Integer, TreeSet<String>>();
        byLength.forEach((length, leads) -> {
            var remaining = new TreeSet<>(leads);
            remaining.removeAll(other.byLength.getOrDefault(length, new TreeSet<>()));
            if (!remaining.isEmpty()) {
                left.put(length, remaining);
            }
        });
        return new Leads(left);
    }

    /** A pattern of all of them, alternatives from short to long, without outer parentheses. */
    String pattern() {
        var lengthsByRest = new LinkedHashMap<SortedSet<String>, List<Integer>>();
        byLength.forEach((length, leads) ->
                lengthsByRest.computeIfAbsent(leads, _ -> new ArrayList<>()).add(length));
        var alternatives = new ArrayList<String>();
        lengthsByRest.forEach((leads, lengths) -> {
            int leadLength = leads.first().length();
            for (String lead : written(leads)) {
                // A class of all digits is counted with the digits behind it.
                boolean open = lead.endsWith("\\d");
                String shown = open ? lead.substring(0, lead.length() - 2) : lead;
                int counted = open ? leadLength - 1 : leadLength;
                for (int[] run : runs(lengths)) {
                    alternatives.add(shown + PatternWriter.digits(run[0] - counted, run[1] - counted));
                }
            }
        });
        return String.join("|", alternatives);
    }

    /** Leads as few character classes as possible: {02,03,05,…,09} is {@code 0[235-9]}. */
    private static List<String> written(SortedSet<String> leads) {
        if (leads.first().length() == 1) {
            return List.of(characterClass(leads));
        }
        var seconds = new TreeMap<String, TreeSet<String>>();
        for (String lead : leads) {
            seconds.computeIfAbsent(lead.substring(0, 1), _ -> new TreeSet<>()).add(lead.substring(1));
        }
        var firsts = new LinkedHashMap<SortedSet<String>, TreeSet<String>>();
        for (Map.Entry<String, TreeSet<String>> entry : seconds.entrySet()) {
            firsts.computeIfAbsent(entry.getValue(), _ -> new TreeSet<>()).add(entry.getKey());
        }
        return firsts.entrySet().stream()
                .map(entry -> characterClass(entry.getValue()) + characterClass(entry.getKey()))
                .toList();
    }

    private static String characterClass(SortedSet<String> digits) {
        var set = new BitSet();
        digits.forEach(digit -> set.set(digit.charAt(0) - '0'));
        return PatternWriter.characterClass(set);
    }

    private static List<int[]> runs(List<Integer> lengths) {
        var runs = new ArrayList<int[]>();
        for (int length : lengths) {
            if (!runs.isEmpty() && runs.getLast()[1] == length - 1) {
                runs.getLast()[1] = length;
            } else {
                runs.add(new int[] {length, length});
            }
        }
        return runs;
    }
}
