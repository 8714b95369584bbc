package org.dialworks.gateway.rest;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong in the gateway's own endpoints into {@code application/problem+json}. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException e, UriInfo uri) {
        return of(e.type(), e.detail(), uri, e.faults()).build();
    }

    @ServerExceptionMapper
    public Response busy(BusyException e, UriInfo uri) {
        return of(ProblemType.UNAVAILABLE, String.valueOf(e.getMessage()), uri, List.of())
                .header("Retry-After", "2")
                .build();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e, UriInfo uri) {
        return unauthenticated(uri);
    }

    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException e, UriInfo uri) {
        return unauthenticated(uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return of(ProblemType.FORBIDDEN, "this needs the role admin", uri, List.of())
                .build();
    }

    @ServerExceptionMapper
    public Response malformed(JacksonException e, UriInfo uri) {
        return of(ProblemType.MALFORMED_BODY, e.getOriginalMessage(), uri, List.of())
                .build();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException e, UriInfo uri) {
        Response stated = e.getResponse();
        if (e.getCause() instanceof JacksonException malformed) {
            return malformed(malformed, uri);
        }
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(each -> each.status() == stated.getStatus())
                .findFirst()
                .orElse(stated.getStatus() < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        var answer = of(type, type.explanation(), uri, List.of());
        String allow = stated.getHeaderString("Allow");
        return (allow == null ? answer : answer.header("Allow", allow)).build();
    }

    @ServerExceptionMapper
    public Response fault(RuntimeException e, UriInfo uri) {
        LOG.error("a fault while answering " + uri.getPath(), e);
        return of(ProblemType.INTERNAL_ERROR, "logged under the trace id of this response", uri, List.of())
                .build();
    }

    private static Response unauthenticated(UriInfo uri) {
        return of(ProblemType.UNAUTHENTICATED, ProblemType.UNAUTHENTICATED.explanation(), uri, List.of())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private static Response.ResponseBuilder of(ProblemType type, String detail, UriInfo uri, List<Fault> faults) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Problem.of(type, detail, uri.getRequestUri().getPath(), faults));
    }
}
