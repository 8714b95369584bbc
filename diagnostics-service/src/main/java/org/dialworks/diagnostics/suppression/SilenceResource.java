package org.dialworks.diagnostics.suppression;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Silences: what is kept quiet for a while. */
@Path("/api/diagnostics/v1/silences")
@Tag(name = "Silences")
@RunOnVirtualThread
@Transactional
public class SilenceResource {

    private static final int MOST_MATCHERS = 20;
    private static final int LONGEST_COMMENT = 1000;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final SilenceRepository repository;
    private final Event<SuppressionChanged> changed;
    private final Idempotency idempotency;
    private final SiteScope scope;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SilenceResource(
            SilenceRepository repository,
            Event<SuppressionChanged> changed,
            Idempotency idempotency,
            SiteScope scope,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.changed = changed;
        this.idempotency = idempotency;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A silence to be made.
     *
     * @param site only in this site
     * @param matchers 1 to 20, all of which must match
     * @param startsAt now if absent
     * @param endsAt when it expires
     * @param comment why
     */
    public record NewSilence(
            @Nullable String site,
            @Nullable List<Matcher> matchers,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String comment) {}

    /** What can be changed of a silence; a field that is absent stays as it is. */
    public record SilenceChange(
            @Nullable Instant endsAt, @Nullable String comment) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Silence what matches until a time",
            description = "Incidents in which everything that holds is silenced are suppressed and not told. When the"
                    + " silence expires, what still holds is told.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "A gateway that is being replaced",
                                            value =
                                                    "{\"site\":\"bergen\",\"matchers\":[{\"name\":\"gateway\",\"value\":\"gw01.contoso.com\"}],"
                                                            + "\"endsAt\":\"2030-01-31T18:00:00Z\",\"comment\":\"replaced today\"}")))
    @APIResponseSchema(value = Silence.class, responseCode = "201")
    public Response create(NewSilence wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Silence made = idempotency.once(key, wanted, Silence.class, () -> make(wanted));
        return Response.created(URI.create("/api/diagnostics/v1/silences/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    private Silence make(NewSilence wanted) {
        if (wanted.matchers() == null
                || wanted.matchers().isEmpty()
                || wanted.matchers().size() > MOST_MATCHERS) {
            throw ProblemException.invalid("/matchers", "a silence has 1 to " + MOST_MATCHERS + " matchers");
        }
        Instant now = clock.instant();
        Instant starts = wanted.startsAt() == null ? now : wanted.startsAt();
        var silence = new Silence(
                UUID.randomUUID(),
                scope.of(wanted.site()),
                wanted.matchers(),
                starts,
                end(wanted.endsAt(), starts, now),
                comment(wanted.comment()),
                now,
                caller.subject(),
                1);
        repository.insert(silence);
        changed.fire(new SuppressionChanged());
        return silence;
    }

    private static Instant end(@Nullable Instant end, Instant starts, Instant now) {
        if (end == null) {
            throw ProblemException.invalid("/endsAt", "endsAt is missing: a silence expires");
        }
        if (!end.isAfter(starts) || !end.isAfter(now)) {
            throw ProblemException.invalid("/endsAt", "endsAt must be in the future and after startsAt");
        }
        if (end.isAfter(starts.plus(LONGEST))) {
            throw ProblemException.invalid("/endsAt", "a silence lasts a year at most");
        }
        return end;
    }

    private static String comment(@Nullable String comment) {
        if (comment == null || comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            throw ProblemException.invalid("/comment", "comment says why, in 1 to " + LONGEST_COMMENT + " characters");
        }
        return comment.strip();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Silences, the last to expire first")
    public Page<Silence> list(
            @QueryParam("expired") @Parameter(description = "false leaves out those that are over") @Nullable
                    Boolean expired,
            @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Silence> rows = repository.list(
                caller.sites(),
                Boolean.FALSE.equals(expired) ? clock.instant() : null,
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.endsAt(), row.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One silence")
    @APIResponseSchema(Silence.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(repository
                .find(id)
                .filter(silence -> scope.maySee(silence.site()))
                .orElseThrow(() -> unknown(id)));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Prolong or shorten a silence", description = "Needs If-Match with the ETag that was read.")
    @APIResponseSchema(Silence.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            SilenceChange wanted) {
        Silence before = locked(id);
        Versions.requireMatch(ifMatch, before.version());
        Instant now = clock.instant();
        Silence after = before.changed(
                wanted.endsAt() == null ? null : end(wanted.endsAt(), before.startsAt(), now),
                wanted.comment() == null ? null : comment(wanted.comment()));
        repository.update(after);
        changed.fire(new SuppressionChanged());
        return answer(after);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Let a silence expire now", description = "It stays in the list. One that is over stays so.")
    public void expire(@PathParam("id") UUID id) {
        Silence before = locked(id);
        Instant now = clock.instant();
        if (now.isBefore(before.endsAt())) {
            repository.update(before.changed(now, null));
            changed.fire(new SuppressionChanged());
        }
    }

    private Silence locked(UUID id) {
        Silence silence =
                repository.lock(id).filter(found -> scope.maySee(found.site())).orElseThrow(() -> unknown(id));
        scope.requireChangeable(silence.site());
        return silence;
    }

    private static ProblemException unknown(UUID id) {
        return ProblemException.notFound("There is no silence " + id);
    }

    private static Response answer(Silence silence) {
        return Response.ok(silence).tag(Versions.tag(silence.version())).build();
    }
}
