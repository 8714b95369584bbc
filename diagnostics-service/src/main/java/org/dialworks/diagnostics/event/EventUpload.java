package org.dialworks.diagnostics.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;

/**
 * The events of one upload in normal form, and what was wrong with the rest.
 *
 * @param events ready to be sent
 * @param rejected how many records were not taken
 * @param faults the first faults, at most {@link #MOST_FAULTS}
 */
record EventUpload(List<Ready> events, long rejected, List<Problem.Fault> faults) {

    /** The most bytes that are read, after unpacking. */
    static final long LARGEST = 64L * 1024 * 1024;
    /** The most faults that are listed. */
    static final int MOST_FAULTS = 100;
    // Kafka's max.request.size is 1 MiB with its headers.
    private static final int LARGEST_EVENT = 900 * 1024;
    private static final int IDENTITY_BYTES = 16;

    EventUpload {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    /** An event as it goes to Kafka. The id is the same for the same event, however often it comes. */
    record Ready(String id, String computer, byte[] json) {

        static Ready of(TelemetryEvent event) {
            return new Ready(identity(event), event.computer(), ContractJson.write(event));
        }
    }

    /**
     * Reads an upload whose form its content shows.
     *
     * @param gzip whether it is packed
     * @param site the site that the events belong to
     * @param taken told the size of each event that is kept
     * @throws BrokenUploadException when it cannot be read to its end
     * @throws UploadTooLargeException when it is larger than {@link #LARGEST}
     */
    static EventUpload read(InputStream body, boolean gzip, String site, LongConsumer taken) throws IOException {
        var collected = new Collected(site, taken);
        try (BufferedReader text = UploadText.open(body, gzip, LARGEST)) {
            switch (firstCharacter(text)) {
                case '<' -> WindowsEventXml.read(text, collected);
                case '{', '[' -> WinlogbeatJson.read(text, collected);
                case -1 -> {
                    // nothing was sent; the caller says so
                }
                default ->
                    throw new BrokenUploadException(
                            "neither XML nor JSON. Send Windows Event XML (<Event>…) or Winlogbeat JSON ({\"winlog\":…)",
                            1,
                            1);
            }
        } catch (CharacterCodingException e) {
            throw new BrokenUploadException("the text is not valid in its encoding (UTF-8 unless its first bytes say"
                    + " otherwise), around record " + (collected.events.size() + collected.rejected + 1));
        }
        return new EventUpload(collected.events, collected.rejected, collected.faults);
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

    private static String identity(TelemetryEvent event) {
        String identity = event.channel() + '\0' + event.computer() + '\0' + event.recordId() + '\0' + event.time();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, IDENTITY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Collected implements EventSink {

        private final String site;
        private final LongConsumer taken;
        private final List<Ready> events = new ArrayList<>();
        private final List<Problem.Fault> faults = new ArrayList<>();
        private long rejected;

        Collected(String site, LongConsumer taken) {
            this.site = site;
            this.taken = taken;
        }

        @Override
        public void event(Place place, EventDraft draft) {
            switch (NormalForm.of(draft, site)) {
                case NormalForm.Normal(TelemetryEvent event) -> {
                    Ready ready = Ready.of(event);
                    if (ready.json().length > LARGEST_EVENT) {
                        bad(place.fault("larger than " + LARGEST_EVENT / 1024 + " KB"));
                    } else {
                        taken.accept(ready.json().length);
                        events.add(ready);
                    }
                }
                case NormalForm.Faulty faulty -> {
                    rejected++;
                    faulty.faults().forEach((field, detail) -> list(place.fault(field, detail)));
                }
            }
        }

        @Override
        public void bad(Problem.Fault fault) {
            rejected++;
            list(fault);
        }

        private void list(Problem.Fault fault) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault);
            }
        }
    }
}
