package org.dialworks.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem. Class names and stack traces never reach the caller. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final long RETRY_AFTER_SECONDS = 2;
    private static final String CHALLENGE = "Bearer";

    private final UriInfo request;

    @Inject
    ProblemMappers(UriInfo request) {
        this.request = request;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        return answer(problem.type(), problem.detail(), problem.faults()).build();
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException unauthorized) {
        return answer(ProblemType.UNAUTHENTICATED, "This address needs a token", List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failed) {
        LOG.debug("Token refused", failed);
        return answer(
                        ProblemType.UNAUTHENTICATED,
                        "The token is not valid: it is expired, of another issuer or audience, or not signed by it",
                        List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + " error=\"invalid_token\"")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(ProblemType.FORBIDDEN, "The roles in the token do not allow this", List.of())
                .build();
    }

    // The framework has a mapper of its own for its own subclass, so that one is named here.
    @ServerExceptionMapper
    Response violations(ResteasyReactiveViolationException violations) {
        List<Problem.Fault> faults = violations.getConstraintViolations().stream()
                .map(violation -> Problem.Fault.at(pointer(violation.getPropertyPath()), violation.getMessage()))
                .toList();
        String detail = faults.stream()
                .map(fault -> fault.pointer() + " " + fault.detail())
                .collect(Collectors.joining("; "));
        return answer(ProblemType.INVALID_REQUEST, detail, faults).build();
    }

    // A path is method.parameter.field.field[0]: of a body the fields matter, of a plain parameter its name.
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY ->
                    pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex())
                            .append('/')
                            .append(node.getName());
                default -> {}
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException unreadable) {
        return answer(
                        ProblemType.MALFORMED_BODY,
                        "The JSON cannot be read: " + unreadable.getOriginalMessage(),
                        List.of(JsonFault.of(unreadable)))
                .build();
    }

    // The framework has a mapper of its own for this one.
    @ServerExceptionMapper
    Response unfitJson(MismatchedInputException unfit) {
        Problem.Fault fault = JsonFault.of(unfit);
        return answer(ProblemType.INVALID_REQUEST, fault.detail(), List.of(fault))
                .build();
    }

    // Jackson hands over what a constructor of ours refused as its cause, and the framework wraps that once more.
    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            Problem.Fault fault = JsonFault.of(mapping);
            return answer(ProblemType.INVALID_REQUEST, fault.detail(), List.of(fault))
                    .build();
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        Response.ResponseBuilder answer = answer(type, type.explanation(), List.of());
        if (failure.getResponse().getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.header(HttpHeaders.ALLOW, failure.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response refusedValue(IllegalArgumentException refused) {
        // Our own value types refuse with a message for the caller; anything else of this kind is a bug and logged
        // below.
        if (Arrays.stream(refused.getStackTrace())
                .limit(3)
                .anyMatch(frame -> frame.getClassName().startsWith("org.dialworks."))) {
            return answer(ProblemType.INVALID_REQUEST, String.valueOf(refused.getMessage()), List.of())
                    .build();
        }
        return unexpected(refused);
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("Not available: %s", failure.getMessage());
            return answer(
                            ProblemType.UNAVAILABLE,
                            "The database cannot be reached. Nothing was changed; try again shortly",
                            List.of())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.error("Request failed", failure);
        return answer(
                        ProblemType.INTERNAL_ERROR,
                        "The fault is logged under the trace id in the Trace-Id header",
                        List.of())
                .build();
    }

    private Response.ResponseBuilder answer(ProblemType type, String detail, List<Problem.Fault> faults) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(type, detail, request.getRequestUri().getRawPath(), faults));
    }
}
