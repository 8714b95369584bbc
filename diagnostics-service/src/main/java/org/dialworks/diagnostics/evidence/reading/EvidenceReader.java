package org.dialworks.diagnostics.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Reading;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload: tells the outputs in it apart and reads each. Text of any content gives a result; memory is bounded by the
 * rows that are kept, not by the upload.
 */
public final class EvidenceReader {

    /** The most outputs of an upload. */
    static final int MOST_OUTPUTS = 500;

    private final Window window;
    private final Optional<String> host;
    private final List<Output> outputs = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Typed typed;

    /** The command line that stands above the output at hand. */
    private record Typed(CommandLine command, Line line) {}

    private static final class Open {
        private final Notes notes;
        private final Parser parser;
        private final @Nullable Typed typed;
        private final int first;
        private int last;

        Open(Notes notes, Parser parser, @Nullable Typed typed, int first) {
            this.notes = notes;
            this.parser = parser;
            this.typed = typed;
            this.first = first;
            this.last = first;
        }
    }

    private EvidenceReader(Window window, Optional<String> host) {
        this.window = window;
        this.host = host.map(HostName::of);
    }

    /**
     * Reads an upload to its end.
     *
     * @param text in any of the encodings of Windows
     * @param host the computer that it is of, where the sender says so; an output that names another keeps that
     * @throws NotTextException when it is no text
     * @throws IOException when it cannot be read to its end
     */
    public static Evidence read(InputStream text, Optional<String> host) throws IOException {
        try {
            return new EvidenceReader(new Window(new TextLines(text)), host).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Evidence read() throws IOException {
        for (Line line = window.next(); line != null; line = window.next()) {
            if (line.isBlank()) {
                blank();
            } else {
                take(line);
            }
        }
        close();
        return new Evidence(outputs);
    }

    private void blank() {
        if (open != null) {
            open.parser.blank();
        }
    }

    private void take(Line line) {
        Optional<CommandLine> command = CommandLine.of(line.text());
        if (command.isPresent()) {
            typed(command.get(), line);
            return;
        }
        @Nullable OutputKind current = open == null ? null : open.parser.kind();
        Optional<OutputKind> start = Starts.at(line, window, current);
        if (start.isPresent() && (open == null || begins(start.get(), open.parser, line))) {
            open(start.get(), line);
        }
        Open at = open == null ? open(OutputKind.UNKNOWN, line) : open;
        at.last = line.number();
        boolean taken = at.parser.take(line, window);
        if (taken) {
            return;
        }
        if (!(at.parser instanceof LogParser) && LogParser.tells(line.text())) {
            at.last = Math.max(at.first, line.number() - 1);
            open(OutputKind.LOG, line).parser.take(line, window);
        } else if (!Shape.isHeading(line.text())) {
            at.notes.unread(
                    line, at.parser instanceof LogParser ? "nothing known is written so" : "no row of this output");
        }
    }

    private boolean begins(OutputKind kind, Parser current, Line line) {
        return current.kind() != kind || current.beginsAnother(line, window);
    }

    private void typed(CommandLine command, Line line) {
        close();
        var now = new Typed(command, line);
        typed = now;
        command.kind().ifPresent(kind -> open(kind, line));
    }

    private Open open(OutputKind kind, Line line) {
        close();
        var notes = new Notes(Math.min(outputs.size() + 1, MOST_OUTPUTS));
        Optional<Stated<String>> command = Optional.ofNullable(typed)
                .map(line1 -> new Stated<>(line1.command().command(), notes.at(line1.line())));
        var begun = new Open(notes, Starts.parser(kind, notes, command), typed, line.number());
        open = begun;
        return begun;
    }

    private void close() {
        Open done = open;
        open = null;
        if (done == null || outputs.size() == MOST_OUTPUTS) {
            return;
        }
        OutputKind kind = done.parser.kind();
        Reading reading = done.parser.reading();
        boolean empty = kind == OutputKind.UNKNOWN && done.notes.unreadLines() == 0;
        if (!empty) {
            outputs.add(new Output(
                    outputs.size() + 1,
                    kind,
                    Optional.ofNullable(done.typed)
                            .map(typedLine -> typedLine.command().command()),
                    done.parser
                            .host()
                            .or(() -> Optional.ofNullable(done.typed)
                                    .flatMap(above -> above.command().host()))
                            .or(() -> host),
                    done.first,
                    done.last,
                    reading,
                    done.notes.unread(),
                    done.notes.unreadLines()));
        }
    }
}
