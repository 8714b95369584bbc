package org.dialworks.routing.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.contracts.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of many scripts, as a batch writes it to its file: a line each, the id of the script, {@code succeeded} or
 * {@code failed}, and why. A line that begins with no id goes on with the reason before it, since messages of cmdlets have
 * several lines.
 */
record OutcomeReport(List<Entry> outcomes) {

    static final String SUCCEEDED = "succeeded";
    static final String FAILED = "failed";
    static final int MOST = 1000;

    private static final Pattern LINE =
            Pattern.compile("(?i)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (succeeded|failed)(?: (.*))?");

    OutcomeReport(@Nullable List<Entry> outcomes) {
        this.outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    /** What became of one script. */
    record Entry(
            @Nullable UUID id,
            @Nullable String outcome,
            @Nullable String reason) {

        Outcome asOutcome() {
            return new Outcome(outcome, reason);
        }
    }

    /**
     * Reads the file of a batch.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    static OutcomeReport read(String text) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                String reason = matcher.group(3);
                entries.add(new Entry(UUID.fromString(matcher.group(1)), matcher.group(2), reason));
            } else if (!line.isBlank()) {
                if (entries.isEmpty() || !FAILED.equals(entries.getLast().outcome())) {
                    throw new IllegalArgumentException("line " + number
                            + " is not the id of a script, 'succeeded' or 'failed', and why: " + line.strip());
                }
                Entry failed = entries.removeLast();
                entries.add(new Entry(failed.id(), failed.outcome(), failed.reason() + " " + line.strip()));
            }
        }
        return new OutcomeReport(entries);
    }

    /** What is wrong with the report, each with its JSON pointer. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (outcomes.isEmpty() || outcomes.size() > MOST) {
            faults.add(Fault.at("/outcomes", "has 1 to " + MOST + " entries, not " + outcomes.size()));
            return faults;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            String pointer = "/outcomes/" + i;
            if (outcomes.get(i).id() == null) {
                faults.add(Fault.at(pointer + "/id", "is missing: the id of the script"));
            }
            outcomes.get(i)
                    .asOutcome()
                    .fault()
                    .ifPresent(fault -> faults.add(Fault.at(pointer + fault.pointer(), fault.detail())));
        }
        return faults;
    }
}
