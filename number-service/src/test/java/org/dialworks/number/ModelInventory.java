package org.dialworks.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The inventory as plainly as it can be said, to be compared with the real one. */
final class ModelInventory {

    private static final Set<String> NOBODYS = Set.of("available", "blocked", "retired");

    private final boolean baseOrExtensions;
    private final Map<String, Entry> numbers = new TreeMap<>();

    /** A number: where it stands, who has it, whether it has been active since it was free, what it was before it left. */
    static final class Entry {
        String state = "available";
        String holder = "";
        String lastHolder = "";
        boolean hasBeenActive;
        String before = "";
        int changes;
    }

    /** @param baseOrExtensions whether a base number and its extensions exclude each other */
    ModelInventory(boolean baseOrExtensions) {
        this.baseOrExtensions = baseOrExtensions;
    }

    void add(String number) {
        numbers.put(number, new Entry());
    }

    Entry entry(String number) {
        return numbers.computeIfAbsent(number, key -> new Entry());
    }

    Map<String, Entry> all() {
        return new HashMap<>(numbers);
    }

    /** What is offered, in ascending order. */
    List<String> free() {
        var free = new ArrayList<String>();
        numbers.forEach((number, entry) -> {
            if (!number.contains(";") && entry.state.equals("available") && !clashes(number)) {
                free.add(number);
            }
        });
        return free;
    }

    private boolean clashes(String wanted) {
        return baseOrExtensions
                && numbers.entrySet().stream()
                        .anyMatch(other -> !NOBODYS.contains(other.getValue().state)
                                && other.getKey().split(";", 2)[0].equals(wanted.split(";", 2)[0])
                                && other.getKey().contains(";") != wanted.contains(";"));
    }

    /** Makes a move if it can be made, and says whether it could. */
    boolean move(String number, String move, String holder) {
        Entry entry = entry(number);
        String from = entry.state;
        boolean taking = Set.of("reserve", "assign", "port-in").contains(move);
        if (taking && NOBODYS.contains(from) && clashes(number)) {
            return false;
        }
        boolean allowed = switch (move) {
            case "reserve" -> Set.of("available", "reserved").contains(from);
            case "assign" -> Set.of("available", "reserved").contains(from);
            case "activate" -> Set.of("assigned", "reserved").contains(from);
            case "hand-over" -> Set.of("assigned", "active").contains(from) && !entry.holder.equals(holder);
            case "release", "release-at-once" ->
                Set.of("reserved", "assigned", "active", "quarantined").contains(from);
            case "give-back" -> from.equals("quarantined");
            case "expire" -> Set.of("reserved", "quarantined").contains(from);
            case "block" -> Set.of("available", "reserved", "quarantined").contains(from);
            case "unblock" -> from.equals("blocked");
            case "port-in" -> Set.of("available", "porting-in", "retired").contains(from);
            case "port-out" ->
                Set.of("available", "assigned", "active", "quarantined", "porting-out")
                        .contains(from);
            case "complete-port", "cancel-port" -> from.startsWith("porting");
            case "retire" -> Set.of("available", "quarantined", "blocked").contains(from);
            default -> throw new IllegalArgumentException(move);
        };
        if (allowed) {
            entry.changes++;
            carryOut(entry, move, holder);
        }
        return allowed;
    }

    private static void carryOut(Entry entry, String move, String holder) {
        switch (move) {
            case "reserve" -> to(entry, "reserved", holder);
            case "assign" -> to(entry, "assigned", holder);
            case "activate" -> {
                to(entry, "active", entry.holder);
                entry.hasBeenActive = true;
            }
            case "hand-over" -> to(entry, "assigned", holder);
            case "give-back" -> to(entry, "assigned", entry.lastHolder);
            case "release" -> {
                boolean rests = entry.hasBeenActive && !entry.state.equals("quarantined");
                if (rests) {
                    entry.lastHolder = entry.holder;
                }
                to(entry, rests ? "quarantined" : "available", "");
            }
            case "release-at-once", "expire", "unblock" -> to(entry, "available", "");
            case "block" -> to(entry, "blocked", "");
            case "retire" -> to(entry, "retired", "");
            case "port-in" -> to(entry, "porting-in", holder);
            case "port-out" -> {
                if (!entry.state.equals("porting-out")) {
                    entry.before = entry.state;
                }
                to(entry, "porting-out", entry.holder);
            }
            case "complete-port" -> {
                boolean in = entry.state.equals("porting-in");
                to(entry, in ? "assigned" : "retired", in ? entry.holder : "");
            }
            case "cancel-port" -> {
                boolean in = entry.state.equals("porting-in");
                to(entry, in ? "retired" : entry.before, in ? "" : entry.holder);
            }
            default -> throw new IllegalArgumentException(move);
        }
    }

    private static void to(Entry entry, String state, String holder) {
        entry.state = state;
        entry.holder = holder;
        if (NOBODYS.contains(state) || state.equals("reserved") || state.equals("porting-in")) {
            entry.hasBeenActive = false;
            entry.lastHolder = "";
        }
    }

    /** Takes the lowest free numbers if there are enough. */
    List<String> take(int count, String holder) {
        List<String> free = free();
        if (free.size() < count) {
            return List.of();
        }
        List<String> taken = free.subList(0, count);
        taken.forEach(number -> move(number, "assign", holder));
        return taken;
    }
}
