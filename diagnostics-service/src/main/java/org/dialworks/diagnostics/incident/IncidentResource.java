package org.dialworks.diagnostics.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.impact.Hit;
import org.dialworks.diagnostics.impact.WhoIsHit;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Incidents: reading them and working on them. */
@Path("/api/diagnostics/v1/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
@Transactional
public class IncidentResource {

    /** How many of the numbers that are hit an incident names. */
    private static final int EXAMPLES = 20;

    private final IncidentRepository repository;
    private final Incidents incidents;
    private final WhoIsHit whoIsHit;
    private final Caller caller;

    @Inject
    IncidentResource(IncidentRepository repository, Incidents incidents, WhoIsHit whoIsHit, Caller caller) {
        this.repository = repository;
        this.incidents = incidents;
        this.whoIsHit = whoIsHit;
        this.caller = caller;
    }

    /**
     * What people write on an incident; a field that is absent stays as it is.
     *
     * @param assignee who works on it
     * @param note in free words
     */
    public record Notes(@Nullable String assignee, @Nullable String note) {

        private static final int LONGEST = 4000;

        /** Refuses what is too long. */
        public Notes {
            if ((assignee != null && assignee.length() > 255) || (note != null && note.length() > LONGEST)) {
                throw new IllegalArgumentException("assignee has at most 255 characters, note at most " + LONGEST);
            }
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Incidents, the last seen first")
    public Page<IncidentView> list(
            @QueryParam("site") @Parameter(description = "Only of this site", example = "bergen") @Nullable String site,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state: open, flapping, acknowledged, suppressed, resolved",
                            example = "open")
                    @Nullable
                    String state,
            @QueryParam("host")
                    @Parameter(description = "Only of this computer", example = "fe01.example.net")
                    @Nullable
                    String host,
            @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Incident> rows = repository.list(
                caller.sites(),
                site,
                state == null ? null : state(state),
                host == null ? null : host.toLowerCase(Locale.ROOT),
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.lastSeen(), row.id()))
                .map(incident -> IncidentView.of(incident, null, null));
    }

    private static IncidentState state(String word) {
        try {
            return Word.parse(IncidentState.class, word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("state", String.valueOf(e.getMessage()));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One incident with cause, repair, evidence and timeline")
    @APIResponseSchema(IncidentView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(visible(repository.find(id).orElseThrow(() -> unknown(id))));
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Say that somebody works on it")
    @APIResponseSchema(IncidentView.class)
    @APIResponse(responseCode = "409", description = "It is resolved")
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Incident incident = locked(id, ifMatch);
        requireUnresolved(incident);
        return answer(incidents.change(
                incident, before -> before.acknowledged(caller.subject(), incidents.now()), "acknowledged"));
    }

    @POST
    @Path("{id}/resolve")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Say that it is done")
    @APIResponseSchema(IncidentView.class)
    @APIResponse(responseCode = "409", description = "It is resolved already")
    public Response resolve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Incident incident = locked(id, ifMatch);
        requireUnresolved(incident);
        return answer(incidents.change(
                incident, before -> before.resolved(caller.subject(), incidents.now()), "resolved by hand"));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Change assignee or note", description = "Needs If-Match with the ETag that was read.")
    @APIResponseSchema(IncidentView.class)
    public Response note(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Notes notes) {
        Incident incident = visible(repository.lock(id).orElseThrow(() -> unknown(id)));
        Versions.requireMatch(ifMatch, incident.version());
        return answer(incidents.change(
                incident,
                before -> before.noted(notes.assignee(), notes.note(), caller.subject(), incidents.now()),
                "assignee or note changed"));
    }

    private Incident locked(UUID id, @Nullable String ifMatch) {
        Incident incident = visible(repository.lock(id).orElseThrow(() -> unknown(id)));
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, incident.version());
        }
        return incident;
    }

    // An incident of a site that the token does not cover is not admitted to exist.
    private Incident visible(Incident incident) {
        if (!caller.maySee(incident.site())) {
            throw unknown(incident.id());
        }
        return incident;
    }

    private static void requireUnresolved(Incident incident) {
        if (incident.state() == IncidentState.RESOLVED) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The incident is resolved, by " + incident.changedBy() + " at " + incident.changedAt());
        }
    }

    private static ProblemException unknown(UUID id) {
        return ProblemException.notFound("There is no incident " + id);
    }

    private Response answer(Incident incident) {
        Hit hit = whoIsHit.by(
                        incident.site(), incident.host(), incident.labels().get("gateway"), EXAMPLES)
                .orElse(null);
        return Response.ok(IncidentView.of(incident, hit, repository.timeline(incident.id())))
                .tag(Versions.tag(incident.version()))
                .build();
    }
}
