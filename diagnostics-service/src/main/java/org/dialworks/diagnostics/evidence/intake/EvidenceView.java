package org.dialworks.diagnostics.evidence.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Reading;
import org.dialworks.diagnostics.evidence.RegistryValues;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.SipTrace;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.Unread;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an upload.
 *
 * @param id names it in diagnoses
 * @param site where the host is
 * @param host the computer that the sender said it is of
 * @param bytes how many the upload has, unpacked
 * @param receivedAt when it came
 * @param receivedBy who sent it
 * @param hosts the computers that the outputs name; more than one are not told from each other by every output
 * @param outputs in the order of the upload
 */
@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        String site,
        @Nullable String host,
        long bytes,
        Instant receivedAt,
        String receivedBy,
        List<String> hosts,
        List<OutputView> outputs) {

    /** The most rows of one sort that are shown of an output; a diagnosis sees all. */
    static final int MOST_SHOWN = 1000;

    /**
     * One output.
     *
     * @param number its place in the upload, from 1
     * @param kind what wrote it
     * @param command the command line above it
     * @param host the computer that it is of, where it says so
     * @param firstLine its first line in the upload
     * @param lastLine its last line in the upload
     * @param facts what was understood, each fact with its line; at most 1,000 rows of a sort
     * @param unread the first lines that were not understood, and why
     * @param unreadLines how many were not
     */
    @Schema(name = "EvidenceOutput")
    public record OutputView(
            int number,
            OutputKind kind,
            @Nullable String command,
            @Nullable String host,
            int firstLine,
            int lastLine,
            @Schema(type = SchemaType.OBJECT) Reading facts,
            List<Unread> unread,
            int unreadLines) {

        static OutputView of(Output output) {
            return new OutputView(
                    output.number(),
                    output.kind(),
                    output.command().orElse(null),
                    output.host().orElse(null),
                    output.firstLine(),
                    output.lastLine(),
                    shown(output.reading()),
                    output.unread(),
                    output.unreadLines());
        }
    }

    static EvidenceView of(StoredEvidence stored, Evidence evidence) {
        return new EvidenceView(
                stored.id(),
                stored.site(),
                stored.host().orElse(null),
                stored.bytes(),
                stored.receivedAt(),
                stored.receivedBy(),
                evidence.hosts(),
                evidence.outputs().stream().map(OutputView::of).toList());
    }

    private static Reading shown(Reading reading) {
        return switch (reading) {
            case SocketTable table -> new SocketTable(some(table.sockets()));
            case RouteTable table ->
                new RouteTable(
                        some(table.interfaces()), some(table.active()), some(table.persistent()), some(table.ipv6()));
            case SipTrace trace -> new SipTrace(some(trace.messages()), trace.messagesSeen(), some(trace.sessions()));
            case RegistryValues registry -> new RegistryValues(some(registry.values()), some(registry.absent()));
            default -> reading;
        };
    }

    private static <T> List<T> some(List<T> rows) {
        return rows.size() > MOST_SHOWN ? rows.subList(0, MOST_SHOWN) : rows;
    }
}
