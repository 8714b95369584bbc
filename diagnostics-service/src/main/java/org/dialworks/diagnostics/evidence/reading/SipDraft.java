package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.SessionDescription;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.jspecify.annotations.Nullable;

/** A SIP message whose lines are being read. */
final class SipDraft {

    private static final int MOST_DIAGNOSTICS = 20;
    private static final int LONGEST_VALUE = 500;
    private static final String VERSION = "SIP/2.0";

    private final Place place;
    private final StartLine start;
    private final TraceMark mark;
    private final List<MsDiagnostic> diagnostics = new ArrayList<>();
    private @Nullable String callId;
    private @Nullable String cseq;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String agent;
    private @Nullable SdpDraft session;

    /** {@code INVITE sip:… SIP/2.0} or {@code SIP/2.0 404 Not Found}. */
    record StartLine(String method, String uri, int status, String reason) {

        /** The parts of a start line; nothing for any other text. */
        static Optional<StartLine> of(String text) {
            if (text.startsWith(VERSION + " ")) {
                int status = text.length() >= 11 ? Shape.port(text.substring(8, 11)) : -1;
                return status >= 100 && status < 700
                        ? Optional.of(new StartLine("", "", status, limited(text.substring(11))))
                        : Optional.empty();
            }
            if (!text.endsWith(" " + VERSION) || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
                return Optional.empty();
            }
            int space = text.indexOf(' ');
            String uri = text.substring(space + 1, Math.max(space + 1, text.length() - VERSION.length() - 1));
            boolean word = text.chars().limit(space).allMatch(c -> c >= 'A' && c <= 'Z');
            return word && !uri.isEmpty() && uri.indexOf(' ') < 0
                    ? Optional.of(new StartLine(text.substring(0, space), limited(uri), 0, ""))
                    : Optional.empty();
        }
    }

    SipDraft(StartLine start, TraceMark mark, Place place) {
        this.start = start;
        this.mark = mark;
        this.place = place;
    }

    /** Takes a line of the header, without its indent; a line of a body does no harm. */
    void header(String text, Line line, Notes notes) {
        int colon = text.indexOf(':');
        // The length of the name rules out most headers before letters are compared.
        switch (colon) {
            case 1, 2, 4, 6, 7, 10, 14, 21 -> named(text.substring(0, colon), text.substring(colon + 1), line, notes);
            default -> {
                // A header that no diagnosis rests on.
            }
        }
    }

    private void named(String name, String value, Line line, Notes notes) {
        switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "call-id", "i" -> callId = callId == null ? limited(value) : callId;
            case "cseq" -> cseq = cseq == null ? limited(value) : cseq;
            case "from", "f" -> from = from == null ? limited(value) : from;
            case "to", "t" -> to = to == null ? limited(value) : to;
            case "user-agent", "server" -> agent = agent == null ? limited(value) : agent;
            case "ms-diagnostics", "ms-diagnostics-public", "ms-client-diagnostics" -> diagnostic(line, notes);
            default -> {
                // A header that no diagnosis rests on.
            }
        }
    }

    private void diagnostic(Line line, Notes notes) {
        Optional<MsDiagnostic> diagnostic = MsDiagnosticHeader.parse(line.text(), notes.at(line));
        if (diagnostic.isEmpty()) {
            notes.unread(line, "no number where ms-diagnostics has one");
        } else if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(diagnostic.get());
        }
    }

    /** Takes a line of SDP; of several descriptions in parts of one body the last counts, which is preferred. */
    void sdp(String text, Line line, Notes notes) {
        if (text.startsWith("v=")) {
            session = new SdpDraft(notes.at(line));
        } else if (session != null && !session.take(text, notes.at(line))) {
            notes.unread(line, "not as SDP writes this line");
        }
    }

    SipMessage finish() {
        Optional<SessionDescription> description = Optional.ofNullable(session).flatMap(SdpDraft::finish);
        String method = start.method();
        if (method.isEmpty() && cseq != null) {
            method = cseq.substring(cseq.lastIndexOf(' ') + 1);
        }
        return new SipMessage(
                mark.time(),
                mark.direction(),
                mark.source(),
                mark.destination(),
                method,
                start.status(),
                start.reason(),
                start.uri(),
                Optional.ofNullable(callId),
                Optional.ofNullable(cseq),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(agent),
                diagnostics,
                description,
                place);
    }

    private static String limited(String value) {
        String trimmed = Shape.trim(value);
        return trimmed.length() > LONGEST_VALUE ? trimmed.substring(0, LONGEST_VALUE) : trimmed;
    }
}
