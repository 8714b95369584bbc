package org.dialworks.diagnostics.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Unread;

/** What of the evidence could not be used, in words: a verdict rests on the rest of it alone. */
final class EvidenceNotes {

    private static final int MOST = 50;

    private EvidenceNotes() {}

    static List<String> of(Evidence sent, Evidence used, String host) {
        var notes = new ArrayList<String>();
        List<String> others =
                sent.hosts().stream().filter(name -> !name.equals(host)).toList();
        if (!others.isEmpty()) {
            int left = sent.outputs().size() - used.outputs().size();
            notes.add("The evidence is of other hosts too (" + String.join(", ", others) + "): " + left
                    + " outputs that name them, or no host at all, were left out.");
        }
        for (Output output : used.outputs()) {
            String where = "Output " + output.number() + ", lines " + output.firstLine() + " to " + output.lastLine();
            if (output.kind() == OutputKind.UNKNOWN) {
                notes.add(where + ", is of no kind that is known.");
            } else if (output.unreadLines() > 0) {
                notes.add(where + " (" + output.kind().word() + "): " + output.unreadLines()
                        + " lines were not understood"
                        + output.unread().stream()
                                .findFirst()
                                .map(EvidenceNotes::words)
                                .orElse("")
                        + ".");
            }
        }
        return List.copyOf(notes.subList(0, Math.min(notes.size(), MOST)));
    }

    private static String words(Unread unread) {
        return ", first line " + unread.place().line() + ": " + unread.why();
    }
}
