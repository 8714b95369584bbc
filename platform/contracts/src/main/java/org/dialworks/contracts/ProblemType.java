package org.dialworks.contracts;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem a caller can meet. The name is stable: programs decide by it. The gateway explains each at
 * {@code /problems/<slug>}.
 */
public enum ProblemType {
    INVALID_REQUEST(
            400,
            "The request is not valid",
            "A field, parameter or header is missing, misspelt or out of its limits. The errors name each one and what is expected there."),
    MALFORMED_BODY(
            400,
            "The body cannot be read",
            "The body is not what its Content-Type says: broken JSON, XML with a document type, a truncated gzip stream, text in an unknown encoding. The detail or the errors name the place."),
    EMPTY_UPLOAD(
            400,
            "The upload is empty",
            "A file with nothing in it was sent. Send the export as it was written, with its header line."),
    UNKNOWN_EXPORT(
            422,
            "The kind of export is not recognised",
            "The columns are those of no export that is understood. The detail lists the columns found and the kinds that can be loaded."),
    NOT_A_NUMBER(
            400,
            "Not a telephone number",
            "A telephone number is written +<country code><number>, as in +4755123456, or with an extension as in +4755123456;ext=12 (RFC 3966)."),
    UNAUTHENTICATED(
            401,
            "Sign in first",
            "The request carries no token, or one that is expired, of another issuer or audience, or not signed by the issuer. Get one from POST /oauth/token and send it as Authorization: Bearer."),
    FORBIDDEN(
            403,
            "Not allowed",
            "The token is valid but its roles, or the sites it is limited to, do not cover this request. The detail names the role that would."),
    NOT_FOUND(404, "Not found", "Nothing is at this address, or not any more."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not allowed here",
            "The address exists but not for this method. The Allow header lists those that work."),
    NOT_ACCEPTABLE(406, "No such representation", "The Accept header asks for a form that is not offered here."),
    CONFLICT(
            409,
            "In conflict with the present state",
            "The change does not fit what is there now. The detail says what is."),
    NOT_ENOUGH_NUMBERS(
            409,
            "Not enough free numbers",
            "Fewer numbers are free than were asked for. The detail says how many there are."),
    RANGE_OVERLAP(409, "Ranges overlap", "Another range already holds some of these numbers. The detail names it."),
    MOVE_NOT_ALLOWED(
            409,
            "The move is not allowed from this state",
            "A number in its present state cannot make this move. The detail names the state and the moves allowed from it."),
    GONE(410, "Gone", "It was here and has been removed."),
    PRECONDITION_FAILED(
            412,
            "It has changed since you read it",
            "The If-Match header names a version that is no longer current. Read it again, apply the change to what you find, and send the new ETag."),
    BODY_TOO_LARGE(
            413, "The body is too large", "The body is larger than the limit named in the detail. Split the upload."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The media type is not understood",
            "The Content-Type is none that can be read here. The detail lists those that can."),
    UNPROCESSABLE(
            422,
            "Understood, but cannot be carried out",
            "The request is well formed but its content cannot be carried out. The errors say why."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used for another request",
            "This key already stands for a request with other content. Use a new key for a new request."),
    PRECONDITION_REQUIRED(
            428,
            "Say which version you change",
            "A change of this resource needs the If-Match header with the ETag that was read."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The caller has used up its share for now. Retry-After says in how many seconds to come back."),
    HEADERS_TOO_LARGE(431, "The request headers are too large", "The headers are larger than the gateway takes."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "A fault of the platform, logged with the trace id that the Trace-Id header carries. Nothing half-done is kept."),
    BAD_GATEWAY(
            502,
            "The service gave no valid answer",
            "The service behind the gateway answered with something that is not HTTP, or closed the connection."),
    UNAVAILABLE(
            503,
            "Not available at the moment",
            "A part that this needs (database, broker or service) cannot be reached. Nothing was changed; Retry-After says when to try again."),
    TIMEOUT(
            504,
            "The service did not answer in time",
            "The service behind the gateway did not answer within the deadline. For a request that changes something, read the state before sending it again, or use the same Idempotency-Key.");

    private static final String BASE = "https://dialworks.org/problems/";

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The last part of the type's address: {@code not-enough-numbers}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(BASE + slug());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, for the page that explains it. */
    public String explanation() {
        return explanation;
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
