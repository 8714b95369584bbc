package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.HttpConfiguration.RegisteredUrl;
import org.dialworks.diagnostics.evidence.Place;

/**
 * {@code netsh http show servicestate}, in both of its views. By sessions, URL groups name their request queue, and the
 * queues with their processes follow; by request queues, each holds its processes and then its URLs. What ties them is that
 * the line that names the queue is the same in a group and at the head of the queue.
 */
final class ServiceState {

    private static final int MOST_PROCESSES = 64;

    private final Notes notes;
    private final List<Registered> urls = new ArrayList<>();
    private final Map<String, Queue> queues = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private Queue queue = new Queue("");
    private int queueIndent;

    private record Registered(String url, List<String> group, Queue block, Line line, Place place) {}

    private static final class Queue {
        private final String head;
        private final List<Long> pids = new ArrayList<>();
        private final List<String> images = new ArrayList<>();
        private boolean ambiguous;

        Queue(String head) {
            this.head = head;
        }
    }

    ServiceState(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = line.text();
        if (isRegistered(text)) {
            return true;
        }
        // The title, a ruler and the head of the first block, which is indented less than what follows.
        return Shape.trim(text).endsWith(":")
                && Shape.isRuler(ahead.peek(1), '-', 20)
                && Labelled.of(ahead.peekText(2))
                        .filter(row -> !row.value().isEmpty())
                        .isPresent()
                && holdsUrl(ahead);
    }

    private static boolean holdsUrl(Window ahead) {
        for (int i = 3; i <= Window.FARTHEST; i++) {
            if (isRegistered(ahead.peek(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegistered(String text) {
        int at = Shape.indent(text);
        return at > 0 && text.startsWith("HTTP", at) && isUrl(Shape.trim(text));
    }

    /** As in {@code http://*:5357/x}: a scheme, a host, a port. */
    static boolean isUrl(String text) {
        return (text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8))
                && text.indexOf(' ') < 0
                && port(text) > 0;
    }

    private static int port(String url) {
        int from = url.indexOf("//") + 2;
        int slash = url.indexOf('/', from);
        String authority = url.substring(from, slash < 0 ? url.length() : slash);
        // HTTP://10.1.1.1:80:10.1.1.1/ binds an address: the port is the first number behind the host.
        int bracket = authority.indexOf(']');
        int colon = authority.indexOf(':', Math.max(bracket, 0));
        if (colon < 0) {
            return -1;
        }
        int end = authority.indexOf(':', colon + 1);
        return Shape.port(authority.substring(colon + 1, end < 0 ? authority.length() : end));
    }

    boolean take(Line line) {
        String text = line.text();
        if (isRegistered(text)) {
            notes.add(urls, new Registered(Shape.trim(text), List.copyOf(lines), queue, line, notes.at(line)), line);
            return true;
        }
        String row = Shape.trim(text);
        Optional<Long> pid = Shape.number(row).or(() -> processOf(row));
        if (pid.isPresent()) {
            if (queue.pids.size() < MOST_PROCESSES) {
                queue.pids.add(pid.get());
                image(row).ifPresent(queue.images::add);
            }
            return true;
        }
        Optional<Labelled> labelled = Labelled.of(text);
        if (labelled.isEmpty()) {
            return Shape.isHeading(text);
        }
        open(labelled.get(), row);
        return true;
    }

    /** A head opens a block: it is indented no deeper than the head before. */
    private void open(Labelled row, String text) {
        if (lines.isEmpty() || row.indent() <= queueIndent) {
            lines.clear();
            queueIndent = row.indent();
            begin(text);
        } else if (lines.size() == 1 && lines.getFirst().endsWith(":")) {
            // "Request queues:" has no value; the heads of queues stand below it.
            lines.clear();
            queueIndent = row.indent();
            begin(text);
        }
        if (lines.size() < 100) {
            lines.add(text);
        }
    }

    private void begin(String head) {
        queue = new Queue(head);
        if (!head.endsWith(":")) {
            Queue before = queues.putIfAbsent(head, queue);
            if (before != null) {
                before.ambiguous = true;
            }
        }
    }

    /** {@code ID: 1216, image: C:\Windows\System32\svchost.exe}. */
    private static Optional<Long> processOf(String row) {
        int colon = row.indexOf(": ");
        int comma = row.indexOf(", ");
        return colon > 0 && comma > colon ? Shape.number(row.substring(colon + 2, comma)) : Optional.empty();
    }

    private static Optional<String> image(String row) {
        int comma = row.indexOf(", ");
        int colon = row.indexOf(": ", Math.max(comma, 0));
        return comma > 0 && colon > 0 ? Optional.of(row.substring(colon + 2)) : Optional.empty();
    }

    List<RegisteredUrl> urls() {
        return urls.stream().map(this::resolved).toList();
    }

    private RegisteredUrl resolved(Registered registered) {
        Queue owner = registered.block();
        if (owner.pids.isEmpty()) {
            owner = registered.group().stream()
                    .map(queues::get)
                    .filter(found -> found != null && !found.ambiguous && !found.pids.isEmpty())
                    .findFirst()
                    .orElse(owner);
        }
        int colon = owner.head.indexOf(": ");
        boolean known = !owner.pids.isEmpty() && colon > 0;
        return new RegisteredUrl(
                registered.url(),
                port(registered.url()),
                owner.pids,
                owner.images,
                known ? Optional.of(owner.head.substring(colon + 2)) : Optional.empty(),
                registered.place());
    }
}
