package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.SessionDescription;
import org.dialworks.diagnostics.evidence.SessionDescription.Candidate;
import org.dialworks.diagnostics.evidence.SessionDescription.Media;
import org.dialworks.diagnostics.evidence.SessionDescription.Rtcp;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/** A session description whose lines are being read. */
final class SdpDraft {

    private static final int MOST_STREAMS = 16;
    private static final int MOST_CODECS = 64;
    private static final int MOST_CANDIDATES = 64;

    private final Place place;
    private final List<Stream> streams = new ArrayList<>();
    private @Nullable Stated<String> origin;
    private @Nullable Stated<String> connection;
    private @Nullable Stated<String> direction;

    private static final class Stream {
        private final String type;
        private final int port;
        private final String protocol;
        private final List<Integer> payloadTypes;
        private final Place place;
        private final Map<Integer, String> codecs = new HashMap<>();
        private final List<Candidate> candidates = new ArrayList<>();
        private @Nullable Stated<String> connection;
        private @Nullable Stated<String> direction;
        private @Nullable Rtcp rtcp;

        Stream(String type, int port, String protocol, List<Integer> payloadTypes, Place place) {
            this.type = type;
            this.port = port;
            this.protocol = protocol;
            this.payloadTypes = payloadTypes;
            this.place = place;
        }
    }

    SdpDraft(Place place) {
        this.place = place;
    }

    /** Whether a line has the form of SDP: a letter, an equal sign, a value. */
    static boolean isLine(String text) {
        return text.length() > 2 && text.charAt(1) == '=' && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    /**
     * Takes a line.
     *
     * @param text from its letter on
     * @return whether it makes sense
     */
    boolean take(String text, Place at) {
        String value = Shape.trim(text.substring(2));
        return switch (text.charAt(0)) {
            case 'o' -> {
                origin = lastWord(value)
                        .map(address -> new Stated<>(address, at))
                        .orElse(null);
                yield origin != null;
            }
            case 'c' -> connection(value, at);
            case 'm' -> media(value, at);
            case 'a' -> attribute(value, at);
            default -> true;
        };
    }

    /** {@code IN IP4 10.1.2.3}, for groups with {@code /ttl} behind. */
    private static Optional<String> lastWord(String value) {
        List<String> words = Shape.tokens(value);
        if (words.size() < 3) {
            return Optional.empty();
        }
        String address = words.getLast();
        int slash = address.indexOf('/');
        return Optional.of(slash > 0 ? address.substring(0, slash) : address);
    }

    private boolean connection(String value, Place at) {
        Optional<String> address = lastWord(value);
        address.ifPresent(found -> {
            var stated = new Stated<>(found, at);
            if (streams.isEmpty()) {
                connection = stated;
            } else {
                streams.getLast().connection = stated;
            }
        });
        return address.isPresent();
    }

    private boolean media(String value, Place at) {
        List<String> words = Shape.tokens(value);
        if (words.size() < 3 || streams.size() == MOST_STREAMS) {
            return false;
        }
        String port = words.get(1);
        int slash = port.indexOf('/');
        int number = Shape.port(slash > 0 ? port.substring(0, slash) : port);
        if (number < 0) {
            return false;
        }
        List<Integer> types = words.subList(3, Math.min(words.size(), 3 + MOST_CODECS)).stream()
                .map(Shape::port)
                .filter(type -> type >= 0)
                .toList();
        streams.add(new Stream(words.get(0), number, words.get(2), types, at));
        return true;
    }

    private boolean attribute(String value, Place at) {
        switch (value) {
            case "sendrecv", "sendonly", "recvonly", "inactive" -> {
                var stated = new Stated<>(value, at);
                if (streams.isEmpty()) {
                    direction = stated;
                } else {
                    streams.getLast().direction = stated;
                }
                return true;
            }
            default -> {
                // Attributes with a value follow.
            }
        }
        if (streams.isEmpty()) {
            return true;
        }
        Stream stream = streams.getLast();
        if (value.startsWith("rtpmap:")) {
            return codec(stream, value.substring("rtpmap:".length()));
        }
        if (value.startsWith("rtcp:")) {
            return rtcp(stream, value.substring("rtcp:".length()), at);
        }
        if (value.startsWith("candidate:") || value.startsWith("x-candidate-ipv6:")) {
            return candidate(stream, value.substring(value.indexOf(':') + 1), at);
        }
        return true;
    }

    private static boolean codec(Stream stream, String value) {
        List<String> words = Shape.tokens(value);
        int type = words.size() < 2 ? -1 : Shape.port(words.getFirst());
        if (type >= 0 && stream.codecs.size() < MOST_CODECS) {
            stream.codecs.put(type, words.get(1));
        }
        return type >= 0;
    }

    /** RFC 3605: {@code 20001} or {@code 20001 IN IP4 10.1.2.3}. */
    private static boolean rtcp(Stream stream, String value, Place at) {
        List<String> words = Shape.tokens(value);
        int port = words.isEmpty() ? -1 : Shape.port(words.getFirst());
        if (port >= 0) {
            stream.rtcp = new Rtcp(port, words.size() == 4 ? Optional.of(words.get(3)) : Optional.empty(), at);
        }
        return port >= 0;
    }

    /**
     * RFC 8839: foundation, component, transport, priority, address, port, "typ", type. OCS 2007 R2: user, component,
     * password, transport, priority, address, port.
     */
    private static boolean candidate(Stream stream, String value, Place at) {
        List<String> words = Shape.tokens(value);
        boolean standard = words.size() >= 8 && words.get(6).equals("typ");
        if (!standard && words.size() < 7) {
            return false;
        }
        int shift = standard ? 0 : 1;
        int component = Shape.port(words.get(1));
        int port = Shape.port(words.get(5 + shift));
        if (component < 0 || port < 0) {
            return false;
        }
        if (stream.candidates.size() < MOST_CANDIDATES) {
            stream.candidates.add(new Candidate(
                    component, words.get(2 + shift), words.get(4 + shift), port, standard ? words.get(7) : "", at));
        }
        return true;
    }

    /** The description, once it has a stream. */
    Optional<SessionDescription> finish() {
        if (streams.isEmpty()) {
            return Optional.empty();
        }
        List<Media> media = streams.stream()
                .map(stream -> new Media(
                        stream.type,
                        stream.port,
                        stream.protocol,
                        stream.payloadTypes,
                        stream.codecs,
                        Optional.ofNullable(stream.connection != null ? stream.connection : connection),
                        Optional.ofNullable(stream.rtcp),
                        Optional.ofNullable(stream.direction != null ? stream.direction : direction),
                        stream.candidates,
                        stream.place))
                .toList();
        return Optional.of(new SessionDescription(
                Optional.ofNullable(origin),
                Optional.ofNullable(connection),
                Optional.ofNullable(direction),
                media,
                place));
    }
}
