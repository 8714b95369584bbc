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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Maintenance windows: when troubles are expected. */
@Path("/api/diagnostics/v1/maintenance")
@Tag(name = "Maintenance")
@RunOnVirtualThread
@Transactional
public class MaintenanceResource {

    private static final int MOST_MATCHERS = 20;
    private static final int LONGEST_NAME = 200;

    private final MaintenanceRepository repository;
    private final Event<SuppressionChanged> changed;
    private final Idempotency idempotency;
    private final SiteScope scope;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MaintenanceResource(
            MaintenanceRepository repository,
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
     * A window to be made.
     *
     * @param matchers all must match; none for the whole site
     * @param startsAt when it begins, for the first time
     * @param endsAt when it ends, for the first time
     * @param repeats never (if absent), daily or weekly
     * @param zone whose clock a window that repeats keeps to, as in Europe/Oslo; UTC if absent
     */
    public record NewMaintenance(
            @Nullable String name,
            @Nullable String site,
            @Nullable List<Matcher> matchers,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String repeats,
            @Nullable String zone) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Announce maintenance",
            description = "What happens within it is recorded and not told; what outlasts it is told when it ends.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "Patches every Sunday night",
                                            value =
                                                    "{\"name\":\"Patches\",\"site\":\"bergen\",\"startsAt\":\"2026-02-01T01:00:00Z\","
                                                            + "\"endsAt\":\"2026-02-01T03:00:00Z\",\"repeats\":\"weekly\",\"zone\":\"Europe/Oslo\"}")))
    @APIResponseSchema(value = Maintenance.class, responseCode = "201")
    public Response create(NewMaintenance wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Maintenance made = idempotency.once(key, wanted, Maintenance.class, () -> make(wanted));
        return Response.created(URI.create("/api/diagnostics/v1/maintenance/" + made.id()))
                .entity(made)
                .build();
    }

    private Maintenance make(NewMaintenance wanted) {
        if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw ProblemException.invalid("/name", "name has 1 to " + LONGEST_NAME + " characters");
        }
        List<Matcher> matchers = wanted.matchers() == null ? List.of() : wanted.matchers();
        if (matchers.size() > MOST_MATCHERS) {
            throw ProblemException.invalid("/matchers", "at most " + MOST_MATCHERS + " matchers");
        }
        if (wanted.startsAt() == null) {
            throw ProblemException.invalid("/startsAt", "startsAt is missing");
        }
        if (wanted.endsAt() == null || !wanted.endsAt().isAfter(wanted.startsAt())) {
            throw ProblemException.invalid("/endsAt", "endsAt must be after startsAt");
        }
        var window = new Maintenance(
                UUID.randomUUID(),
                wanted.name().strip(),
                scope.of(wanted.site()),
                matchers,
                wanted.startsAt(),
                wanted.endsAt(),
                repeats(wanted.repeats()),
                zone(wanted.zone()),
                clock.instant(),
                caller.subject());
        if (window.length().compareTo(window.longest()) > 0) {
            throw ProblemException.invalid(
                    "/endsAt",
                    "a window that comes " + window.repeats().word() + " lasts at most "
                            + window.longest().toHours() + " hours");
        }
        repository.insert(window);
        changed.fire(new SuppressionChanged());
        return window;
    }

    private static Maintenance.Repeats repeats(@Nullable String word) {
        try {
            return word == null ? Maintenance.Repeats.NEVER : Word.parse(Maintenance.Repeats.class, word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/repeats", String.valueOf(e.getMessage()));
        }
    }

    private static String zone(@Nullable String name) {
        try {
            return name == null ? "UTC" : ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/zone", "'" + name + "' is no time zone, as in Europe/Oslo");
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Maintenance windows, oldest first")
    public Page<Maintenance> list(@BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Maintenance> rows = repository.list(
                caller.sites(),
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.createdAt(), row.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One maintenance window")
    public Maintenance get(@PathParam("id") UUID id) {
        return visible(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Call maintenance off, or end it")
    public void delete(@PathParam("id") UUID id) {
        scope.requireChangeable(visible(id).site());
        repository.delete(id);
        changed.fire(new SuppressionChanged());
    }

    private Maintenance visible(UUID id) {
        return repository
                .find(id)
                .filter(window -> scope.maySee(window.site()))
                .orElseThrow(() -> ProblemException.notFound("There is no maintenance window " + id));
    }
}
