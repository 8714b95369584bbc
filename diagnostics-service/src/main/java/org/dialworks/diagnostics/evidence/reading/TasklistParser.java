package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.ProcessTable;
import org.dialworks.diagnostics.evidence.ProcessTable.Task;
import org.jspecify.annotations.Nullable;

/**
 * {@code tasklist}: a ruler of equal signs shows the columns, the second of which is the process number. With {@code /svc}
 * the third lists services, continued on indented lines. Where no service is, there is a word of the host's language; it is
 * known by its standing in many rows, which no service does.
 */
final class TasklistParser implements Parser {

    private static final int WITH_SERVICES = 3;
    private static final int DEEPEST_NAME = 20;

    private final Notes notes;
    private final List<Draft> drafts = new ArrayList<>();
    private int[] columns = {};
    private boolean services = true;

    private static final class Draft {
        private final String image;
        private final long pid;
        private final Place place;
        private String services;

        Draft(String image, long pid, String services, Place place) {
            this.image = image;
            this.pid = pid;
            this.services = services;
            this.place = place;
        }
    }

    TasklistParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(String text) {
        return isRuler(text)
                || row(text).filter(row -> row.image().endsWith(".exe")).isPresent();
    }

    private static boolean isRuler(String text) {
        if (!text.startsWith("==")) {
            return false;
        }
        List<String> groups = Shape.tokens(text);
        return groups.size() >= WITH_SERVICES && groups.stream().allMatch(group -> Shape.isRuler(group, '=', 2));
    }

    @Override
    public OutputKind kind() {
        return OutputKind.TASKLIST;
    }

    @Override
    public boolean beginsAnother(Line line, Window ahead) {
        return !drafts.isEmpty() && isRuler(line.text());
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (isRuler(text)) {
            List<String> groups = Shape.tokens(text);
            services = groups.size() == WITH_SERVICES;
            columns = new int[] {
                groups.get(0).length(),
                groups.get(0).length() + 1 + groups.get(1).length()
            };
            return true;
        }
        if (Shape.indent(text) >= DEEPEST_NAME && !drafts.isEmpty()) {
            drafts.getLast().services += " " + Shape.trim(text);
            return true;
        }
        Optional<Row> row = byColumns(text).or(() -> row(text));
        row.ifPresent(
                found -> notes.add(drafts, new Draft(found.image(), found.pid(), found.rest(), notes.at(line)), line));
        return row.isPresent() || Shape.isHeading(text);
    }

    private record Row(String image, long pid, String rest) {}

    private Optional<Row> byColumns(String text) {
        if (columns.length == 0 || text.length() < columns[1]) {
            return Optional.empty();
        }
        String image = Shape.trim(text.substring(0, columns[0]));
        return Shape.number(Shape.trim(text.substring(columns[0], columns[1])))
                .filter(_ -> !image.isEmpty())
                .map(pid -> new Row(image, pid, Shape.trim(text.substring(columns[1]))));
    }

    /** A row whose columns were lost on the way: a name, a number, the rest. */
    private static Optional<Row> row(String text) {
        if (text.isEmpty() || Shape.isSpace(text.charAt(0))) {
            return Optional.empty();
        }
        List<String> words = Shape.tokens(text);
        for (int i = 1; i < Math.min(words.size(), 6); i++) {
            Optional<Long> pid = Shape.number(words.get(i));
            if (pid.isPresent()) {
                return Optional.of(new Row(
                        String.join(" ", words.subList(0, i)),
                        pid.get(),
                        String.join(" ", words.subList(i + 1, words.size()))));
            }
        }
        return Optional.empty();
    }

    @Override
    public ProcessTable reading() {
        @Nullable String none = none();
        var processes = new ArrayList<Task>(drafts.size());
        for (Draft draft : drafts) {
            boolean named = services
                    && !draft.services.isEmpty()
                    && !draft.services.equals("N/A")
                    && !draft.services.equals(none);
            processes.add(new Task(draft.image, draft.pid, named ? names(draft.services) : List.of(), draft.place));
        }
        return new ProcessTable(processes);
    }

    private @Nullable String none() {
        Map<String, Integer> counts = new HashMap<>();
        @Nullable String most = null;
        for (Draft draft : drafts) {
            int count = counts.merge(draft.services, 1, Integer::sum);
            if (count > 1 && (most == null || count > counts.getOrDefault(most, 0))) {
                most = draft.services;
            }
        }
        return most;
    }

    private static List<String> names(String list) {
        var names = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                String name = Shape.trim(list.substring(from, i));
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }
}
