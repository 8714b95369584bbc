package org.dialworks.diagnostics.event;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.evtx.EvtxFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload, of one file or several, event by event: recognises the form by the content, brings each event into
 * normal form and hands it on at once, and notes by position what could not be taken. Nothing that can be read is dropped
 * for what cannot.
 */
final class EventUpload {

    /** The most bytes that are read of all files of an upload, after unpacking. */
    static final long LARGEST = 64L * 1024 * 1024;
    /** The most faults that are listed. */
    static final int MOST_FAULTS = 100;
    /** The most warnings that are listed. */
    static final int MOST_WARNINGS = 20;

    // Kafka's max.request.size is 1 MiB with its headers.
    private static final int LARGEST_EVENT = 900 * 1024;
    private static final int TEXT_BUFFER = 32 * 1024;
    private static final Duration MOST_AHEAD = Duration.ofDays(1);
    private static final Duration LONG_AGO = Duration.ofDays(366);
    private static final String FORMS =
            "Send Windows Event XML, JSON (Winlogbeat, evtx, OpenTelemetry, Get-WinEvent, Fluent"
                    + " Bit, NXLog, OpenWEC), an .evtx file, the text of Event Viewer, or CEF";

    private final Reading reading;
    private final Taker taker;
    private final UploadBytes bytes = new UploadBytes(LARGEST);
    private final List<Problem.Fault> faults = new ArrayList<>();
    private final List<Problem.Fault> warnings = new ArrayList<>();
    private long accepted;
    private long rejected;
    private @Nullable String broken;
    private @Nullable String file;

    /** Takes each event as soon as it is read. */
    interface Taker {
        void take(ReadyEvent event) throws IOException;
    }

    /**
     * What came of an upload.
     *
     * @param accepted how many events the taker was given
     * @param rejected how many records could not be taken
     * @param broken why the upload could not be read to its end, if it could not
     * @param faults why; the first {@link #MOST_FAULTS}
     * @param warnings what is doubtful although it was taken; the first {@link #MOST_WARNINGS}
     */
    record Outcome(
            long accepted,
            long rejected,
            Optional<String> broken,
            List<Problem.Fault> faults,
            List<Problem.Fault> warnings) {

        Outcome {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }

    EventUpload(Reading reading, Taker taker) {
        this.reading = reading;
        this.taker = taker;
    }

    Outcome outcome() {
        return new Outcome(accepted, rejected, Optional.ofNullable(broken), faults, warnings);
    }

    /** Notes something wrong with the upload as a whole, after which nothing more could be read. */
    void broke(BrokenUploadException why) {
        rejected++;
        broken = why.detail();
        boolean placed = why.line() > 0;
        list(new Problem.Fault(null, placed ? why.line() : null, placed ? why.column() : null, why.detail()));
    }

    /**
     * Reads one file to its end, or to where it breaks.
     *
     * @param name of the file where there are several, to say where a fault is
     * @param gzip whether the sender says that it is packed
     * @throws UploadTooLargeException when all files together are more than {@link #LARGEST}
     * @throws IOException when the body cannot be received, or the taker refuses
     */
    void read(InputStream body, @Nullable String name, boolean gzip) throws IOException {
        file = name;
        try {
            BufferedInputStream content = bytes.open(body, gzip);
            byte[] head = UploadBytes.head(content, EvtxFile.MAGIC_LENGTH);
            if (EvtxFile.isOne(head)) {
                EvtxEvents.read(content, new Sink(), this::warn);
            } else if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
                throw new BrokenUploadException(
                        "a zip archive is not read; send the files in it, as gzip or as a form");
            } else {
                readText(content);
            }
        } catch (BrokenUploadException e) {
            broke(e);
        } finally {
            file = null;
        }
    }

    private void readText(BufferedInputStream content) throws IOException {
        UploadText decoded = UploadText.open(content);
        try {
            var text = new BufferedReader(decoded, TEXT_BUFFER);
            switch (firstCharacter(text)) {
                case '{', '[' -> JsonEvents.read(text, new Sink());
                case '<' -> {
                    // <134> begins a syslog message, <Event a document.
                    if (Character.isDigit(peek(text, 2).charAt(1))) {
                        CefLines.read(new Lines(text), new Sink());
                    } else {
                        WindowsEventXml.read(text, new Sink());
                    }
                }
                case -1 -> {
                    // nothing was sent; the caller says so
                }
                default -> readLines(text);
            }
        } finally {
            decoded.doubt().ifPresent(doubt -> warn(new Problem.Fault(null, null, null, doubt)));
        }
    }

    private void readLines(BufferedReader text) throws IOException {
        if (peek(text, UploadBytes.HEAD)
                .lines()
                .findFirst()
                .filter(CefLines::isOne)
                .isPresent()) {
            CefLines.read(new Lines(text), new Sink());
        } else if (EventViewerText.read(new Lines(text), new Sink()) == 0) {
            throw new BrokenUploadException("no form of event is recognised. " + FORMS, 1, 1);
        }
    }

    private static int firstCharacter(BufferedReader text) throws IOException {
        while (true) {
            text.mark(1);
            int c = text.read();
            if (c < 0 || !Character.isWhitespace(c)) {
                text.reset();
                return c;
            }
        }
    }

    private static String peek(BufferedReader text, int length) throws IOException {
        text.mark(length);
        var start = new char[length];
        int read = 0;
        for (int more = 0; more >= 0 && read < length; read += Math.max(more, 0)) {
            more = text.read(start, read, length - read);
        }
        text.reset();
        return new String(start, 0, Math.max(read, 2));
    }

    private void warn(Problem.Fault doubt) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(inFile(doubt));
        }
    }

    private void list(Problem.Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(inFile(fault));
        }
    }

    private Problem.Fault inFile(Problem.Fault fault) {
        return file == null
                ? fault
                : new Problem.Fault(fault.pointer(), fault.line(), fault.column(), file + ": " + fault.detail());
    }

    private final class Sink implements EventSink {

        @Override
        public void event(Place place, EventDraft draft) throws IOException {
            switch (NormalForm.of(draft, reading)) {
                case NormalForm.Normal(TelemetryEvent event) -> {
                    Optional<String> ahead = tooFarAhead(event.time());
                    ReadyEvent ready = ReadyEvent.of(event);
                    if (ahead.isPresent()) {
                        bad(place.fault(EventField.TIME, ahead.get()));
                    } else if (ready.json().length > LARGEST_EVENT) {
                        bad(place.fault("larger than " + LARGEST_EVENT / 1024 + " KB"));
                    } else {
                        if (event.time().isBefore(reading.now().minus(LONG_AGO))) {
                            warn(place.fault(
                                    EventField.TIME,
                                    "logged at " + event.time()
                                            + ", more than a year ago; is that computer's clock right?"));
                        }
                        taker.take(ready);
                        accepted++;
                    }
                }
                case NormalForm.Faulty faulty -> {
                    rejected++;
                    faulty.faults().forEach((field, detail) -> list(place.fault(field, detail)));
                }
            }
        }

        // An event of the future would never be old enough to be forgotten, and ends every "nothing since".
        private Optional<String> tooFarAhead(Instant time) {
            return time.isAfter(reading.now().plus(MOST_AHEAD))
                    ? Optional.of("the time " + time + " is more than a day ahead of now (" + reading.now()
                            + "); set that computer's clock")
                    : Optional.empty();
        }

        @Override
        public void bad(Problem.Fault fault) {
            rejected++;
            list(fault);
        }
    }
}
