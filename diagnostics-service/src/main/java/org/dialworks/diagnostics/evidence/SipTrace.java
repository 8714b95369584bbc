package org.dialworks.diagnostics.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SIP messages in the order of the trace.
 *
 * @param messages at most {@value #MOST_MESSAGES}
 * @param messagesSeen how many there were
 * @param sessions session descriptions that stand without a message around them
 */
public record SipTrace(List<SipMessage> messages, long messagesSeen, List<SessionDescription> sessions)
        implements Reading {

    /** The most messages that are kept; the first ones. */
    public static final int MOST_MESSAGES = 25_000;

    public SipTrace {
        messages = List.copyOf(messages);
        sessions = List.copyOf(sessions);
    }

    /** The messages by call, calls in the order in which they begin. A message without a Call-ID belongs to none. */
    public Collection<List<SipMessage>> calls() {
        Map<String, List<SipMessage>> calls = new LinkedHashMap<>();
        for (SipMessage message : messages) {
            message.callId()
                    .ifPresent(id -> calls.computeIfAbsent(id, _ -> new java.util.ArrayList<>())
                            .add(message));
        }
        return calls.values();
    }
}
