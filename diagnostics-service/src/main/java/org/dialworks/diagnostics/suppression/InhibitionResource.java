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
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
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

/** Inhibitions: which trouble explains which other. */
@Path("/api/diagnostics/v1/inhibitions")
@Tag(name = "Inhibitions")
@RunOnVirtualThread
@Transactional
public class InhibitionResource {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;

    private final InhibitionRepository repository;
    private final Event<SuppressionChanged> changed;
    private final Idempotency idempotency;
    private final SiteScope scope;
    private final Caller caller;
    private final Clock clock;

    @Inject
    InhibitionResource(
            InhibitionRepository repository,
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
     * An inhibition to be made.
     *
     * @param name in words
     * @param source matches what explains
     * @param target matches what is explained
     * @param equal labels in which both must agree; site is always among them
     */
    public record NewInhibition(
            @Nullable String name,
            @Nullable String site,
            @Nullable List<Matcher> source,
            @Nullable List<Matcher> target,
            @Nullable List<String> equal) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Let one trouble keep another quiet",
            description =
                    "While an incident that matches source is not resolved, what matches target and agrees with it"
                            + " in the labels of equal is suppressed. Nothing inhibits itself, nor what matches both sides alike.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "A gateway that is down explains one-way audio on its trunk",
                                            value =
                                                    "{\"name\":\"gateway down\",\"source\":[{\"name\":\"rule\",\"value\":\"gateway-down\"}],"
                                                            + "\"target\":[{\"name\":\"family\",\"value\":\"trunk-media\"}],\"equal\":[\"gateway\"]}")))
    @APIResponseSchema(value = Inhibition.class, responseCode = "201")
    public Response create(NewInhibition wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Inhibition made = idempotency.once(key, wanted, Inhibition.class, () -> make(wanted));
        return Response.created(URI.create("/api/diagnostics/v1/inhibitions/" + made.id()))
                .entity(made)
                .build();
    }

    private Inhibition make(NewInhibition wanted) {
        if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw ProblemException.invalid("/name", "name has 1 to " + LONGEST_NAME + " characters");
        }
        List<String> equal = wanted.equal() == null ? List.of() : wanted.equal();
        if (equal.size() > MOST) {
            throw ProblemException.invalid("/equal", "at most " + MOST + " labels");
        }
        var rule = new Inhibition(
                UUID.randomUUID(),
                wanted.name().strip(),
                scope.of(wanted.site()),
                matchers("/source", wanted.source()),
                matchers("/target", wanted.target()),
                equal,
                clock.instant(),
                caller.subject());
        repository.insert(rule);
        changed.fire(new SuppressionChanged());
        return rule;
    }

    private static List<Matcher> matchers(String pointer, @Nullable List<Matcher> matchers) {
        if (matchers == null || matchers.isEmpty() || matchers.size() > MOST) {
            throw ProblemException.invalid(pointer, "1 to " + MOST + " matchers");
        }
        return matchers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Inhibitions, oldest first")
    public Page<Inhibition> list(@BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Inhibition> rows = repository.list(
                caller.sites(),
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.createdAt(), row.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One inhibition")
    public Inhibition get(@PathParam("id") UUID id) {
        return visible(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Remove an inhibition")
    public void delete(@PathParam("id") UUID id) {
        scope.requireChangeable(visible(id).site());
        repository.delete(id);
        changed.fire(new SuppressionChanged());
    }

    private Inhibition visible(UUID id) {
        return repository
                .find(id)
                .filter(rule -> scope.maySee(rule.site()))
                .orElseThrow(() -> ProblemException.notFound("There is no inhibition " + id));
    }
}
