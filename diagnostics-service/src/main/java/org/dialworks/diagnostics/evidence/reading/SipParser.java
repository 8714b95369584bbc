package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.SessionDescription;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.dialworks.diagnostics.evidence.SipMessage.Direction;
import org.dialworks.diagnostics.evidence.SipTrace;
import org.jspecify.annotations.Nullable;

/**
 * SIP messages, one at a time: as the loggers of OCS and Lync Server write them (and Snooper shows them), as S4 in Mediation
 * Server does, as Wireshark prints packet details, as packet tools print them, or as they are. Lines between messages are
 * not kept.
 */
final class SipParser implements Parser {

    private static final String RECORD = "$$begin_record";
    private static final String RECORD_END = "$$end_record";
    private static final String BODY = "Message-Body:";
    private static final String START_LINE = "Start-Line:";

    private final Notes notes;
    private final List<SipMessage> messages = new ArrayList<>();
    private final List<SessionDescription> sessions = new ArrayList<>();
    private long seen;
    private @Nullable SipDraft message;
    private @Nullable SdpDraft lone;
    private TraceMark mark = TraceMark.NONE;
    private boolean record;
    private boolean packets;

    SipParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(Line line, Window ahead) {
        String text = Shape.trim(line.text());
        return startLine(text).isPresent()
                || text.contains(RECORD)
                || text.startsWith("TL_INFO(TF_PROTOCOL)")
                || text.startsWith("Session Initiation Protocol (")
                || isPacket(text, ahead)
                || (TraceMark.NONE.arrow(text).isPresent()
                        && (text.contains("SipMessage c=[")
                                || startLine(Shape.trim(ahead.peekText())).isPresent()))
                || (text.equals("v=0") && ahead.peekText().stripLeading().startsWith("o="));
    }

    /** The first line of a packet that Wireshark prints, where SIP is in it. */
    private static boolean isPacket(String text, Window ahead) {
        boolean packet = text.startsWith("Frame ") || text.startsWith("Internet Protocol Version 4, Src: ");
        for (int i = 1; packet && i < Window.FARTHEST; i++) {
            if (ahead.peek(i).startsWith("Session Initiation Protocol (")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SipDraft.StartLine> startLine(String text) {
        if (text.length() < 12) {
            return Optional.empty();
        }
        if (text.startsWith("SIP/2.0 ") || text.endsWith(" SIP/2.0")) {
            int label = text.indexOf("-Line: ");
            return SipDraft.StartLine.of(label > 0 && label < 8 ? text.substring(label + 7) : text);
        }
        int label = text.indexOf("-Line: SIP/2.0 ");
        return label > 0 && label < 8 ? SipDraft.StartLine.of(text.substring(label + 7)) : Optional.empty();
    }

    @Override
    public OutputKind kind() {
        return OutputKind.SIP_TRACE;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = Shape.trim(line.text());
        Optional<SipDraft.StartLine> start = startLine(text);
        if (start.isPresent()) {
            open(start.get(), line);
            return true;
        }
        if (marks(text)) {
            return true;
        }
        SipDraft open = message;
        if (open == null) {
            // Of a packet only these layers are read.
            return loneSession(text, line) || packets || text.startsWith("Frame ");
        }
        if (SdpDraft.isLine(text)) {
            open.sdp(text, line, notes);
            return true;
        }
        if (text.startsWith(BODY)) {
            String first = Shape.trim(text.substring(BODY.length()));
            if (SdpDraft.isLine(first)) {
                open.sdp(first, line, notes);
            }
            return true;
        }
        String printed = printedSdp(text);
        if (!printed.isEmpty()) {
            open.sdp(printed, line, notes);
            return true;
        }
        // What is no header is of a body that holds no session description.
        open.header(text, line, notes);
        return true;
    }

    /** Wireshark prints SDP in words, with the letter in parentheses: {@code Connection Information (c): IN IP4 10.1.2.3}. */
    private static String printedSdp(String text) {
        int at = text.indexOf("): ");
        boolean letter = at > 3 && at < 60 && text.charAt(at - 2) == '(' && text.charAt(at - 3) == ' ';
        char c = letter ? text.charAt(at - 1) : ' ';
        return c >= 'a' && c <= 'z' ? c + "=" + text.substring(at + 3) : "";
    }

    private void open(SipDraft.StartLine start, Line line) {
        close();
        message = new SipDraft(start, mark, notes.at(line));
        seen++;
    }

    /** Lines of the tracer around messages. */
    private boolean marks(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        if (first == 'T' && text.startsWith("TL_")) {
            close();
            record = text.contains(RECORD);
            mark = TraceMark.timeIn(text).map(TraceMark.NONE::at).orElse(TraceMark.NONE);
            return true;
        }
        if (first == '$' && (text.startsWith(RECORD_END) || text.startsWith(RECORD))) {
            close();
            record = text.startsWith(RECORD);
            if (!record) {
                mark = TraceMark.NONE;
            }
            return true;
        }
        if (record && message == null) {
            return ofRecord(text);
        }
        if (first == '-' && text.startsWith("------------EndOf")) {
            close();
            mark = TraceMark.NONE;
            return true;
        }
        if (text.indexOf("->") > 0 || text.indexOf("<-") > 0) {
            Optional<TraceMark> found = mark.arrow(text);
            if (found.isPresent()) {
                close();
                mark = found.get();
                return true;
            }
        }
        if (first == 'I' && text.startsWith("Internet Protocol Version 4, Src: ")) {
            close();
            mark = TraceMark.NONE.packet(text).orElse(TraceMark.NONE);
            packets = true;
            return true;
        }
        return false;
    }

    /** The lines of a record before its start line. */
    private boolean ofRecord(String text) {
        if (text.startsWith("Direction: ")) {
            mark = mark.going(text.startsWith("incoming", 11) ? Direction.INCOMING : Direction.OUTGOING);
        } else if (text.startsWith("Peer: ")) {
            mark = mark.with(Shape.trim(text.substring(6)));
        } else if (text.startsWith(START_LINE)) {
            record = false;
            return false;
        }
        return true;
    }

    private boolean loneSession(String text, Line line) {
        String printed = printedSdp(text);
        String sdp = printed.isEmpty() ? text : printed;
        if (!SdpDraft.isLine(sdp)) {
            return false;
        }
        if (sdp.startsWith("v=")) {
            close();
            lone = new SdpDraft(notes.at(line));
            return true;
        }
        return lone != null && lone.take(sdp, notes.at(line));
    }

    private void close() {
        SipDraft draft = message;
        if (draft != null) {
            if (messages.size() < SipTrace.MOST_MESSAGES) {
                messages.add(draft.finish());
            }
            message = null;
        }
        if (lone != null) {
            lone.finish().filter(_ -> sessions.size() < Notes.MOST_ROWS).ifPresent(sessions::add);
            lone = null;
        }
    }

    @Override
    public SipTrace reading() {
        close();
        return new SipTrace(messages, seen, sessions);
    }
}
