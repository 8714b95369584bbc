package org.dialworks.routing.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;

/** The body of a request as a document; what is no document is a problem that names the place. */
public final class SentText {

    private final String text;

    private SentText(String text) {
        this.text = text;
    }

    /**
     * Reads a body.
     *
     * @param mostBytes more are refused
     */
    public static SentText of(InputStream body, int mostBytes) {
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new ProblemException(
                        ProblemType.BODY_TOO_LARGE, "At most " + mostBytes / 1024 + " KB are read here");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SentText(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw malformed("The body", new UnreadableException("it is not UTF-8", 1, 1));
        } catch (IOException e) {
            throw malformed("The body", new UnreadableException("it ended early", 1, 1));
        }
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public PlacedDocument json() {
        try {
            return JsonText.read(text).withoutNulls();
        } catch (UnreadableException e) {
            throw malformed("The JSON", e);
        }
    }

    public PlacedDocument yaml() {
        try {
            return YamlText.read(text).withoutNulls();
        } catch (UnreadableException e) {
            throw malformed("The YAML", e);
        }
    }

    private static ProblemException malformed(String what, UnreadableException e) {
        return new ProblemException(
                ProblemType.MALFORMED_BODY,
                what + " cannot be read: line " + e.line() + ", " + e.detail(),
                List.of(new Fault(null, e.line(), e.column(), e.detail())));
    }
}
