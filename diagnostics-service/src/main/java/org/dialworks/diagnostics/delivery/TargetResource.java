package org.dialworks.diagnostics.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
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
import org.dialworks.platform.sql.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where incidents are delivered. */
@Path("/api/diagnostics/v1/targets")
@Tag(name = "Targets")
@RunOnVirtualThread
@Transactional
public class TargetResource {

    private final TargetRepository repository;
    private final Targets targets;
    private final DeliveryQueue queue;
    private final DeliverySender sender;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    TargetResource(
            TargetRepository repository,
            Targets targets,
            DeliveryQueue queue,
            DeliverySender sender,
            Idempotency idempotency,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.targets = targets;
        this.queue = queue;
        this.sender = sender;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where to see what became of a test. */
    public record TestSent(UUID delivery, String webhookId) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Add a target for incidents",
            description =
                    "The answer for a webhook holds the signing secret (Standard Webhooks 1.0), this once and never"
                            + " again. Secrets that are sent here are never shown.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(
                                        name = "On call",
                                        value = "{\"name\":\"On call\",\"url\":\"https://hooks.example.net/dialworks\","
                                                + "\"minSeverity\":\"warning\"}"),
                                @ExampleObject(
                                        name = "PagerDuty, only what is about gateways",
                                        value =
                                                "{\"kind\":\"pagerduty\",\"secret\":\"0123456789abcdef0123456789abcdef\",\"minSeverity\":\"error\","
                                                        + "\"matchers\":[{\"name\":\"gateway\",\"operator\":\"!=\",\"value\":\"\"}]}"),
                                @ExampleObject(
                                        name = "Mail",
                                        value =
                                                "{\"kind\":\"email\",\"url\":\"smtp://mail.example.net:587\",\"user\":\"dialworks\",\"secret\":\"…\","
                                                        + "\"from\":\"dialworks@example.net\",\"to\":[\"voice@example.net\"]}")
                            }))
    @APIResponseSchema(value = Target.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "The url leads to an address that messages may not reach")
    public Response create(TargetRequest wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Target created = idempotency.once(key, wanted, Target.class, () -> targets.make(wanted));
        return Response.created(URI.create("/api/diagnostics/v1/targets/" + created.id()))
                .tag(Versions.tag(created.version()))
                .entity(created)
                .build();
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Targets, oldest first, without their secrets")
    public Page<Target> list(@BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Target> rows = repository.list(
                caller.sites(),
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.createdAt(), row.id()))
                .map(Target::masked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "One target, without its secret")
    @APIResponseSchema(Target.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(targets.visible(id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Change a target",
            description = "Needs If-Match with the ETag that was read. Kind and site stay. A new secret takes effect at"
                    + " once; that of a webhook is changed by rotate-secret.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(name = "Remind every hour", value = "{\"repeatEvery\":\"PT1H\"}")))
    @APIResponseSchema(Target.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TargetRequest wanted) {
        Target before = targets.locked(id);
        Versions.requireMatch(ifMatch, before.version());
        return answer(targets.change(before, wanted));
    }

    @POST
    @Path("{id}/rotate-secret")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Give a webhook another signing secret",
            description =
                    "The answer holds it, this once. For 24 hours messages are signed with both, so that the receiver"
                            + " can change over when it likes. Sent again within an hour, the call is refused.")
    @APIResponseSchema(Target.class)
    @APIResponse(responseCode = "409", description = "The target signs nothing, or was given a secret just now")
    public Target rotate(@PathParam("id") UUID id) {
        return targets.rotate(targets.locked(id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Remove a target and what waits for it")
    public void delete(@PathParam("id") UUID id) {
        repository.delete(targets.visible(id).id());
    }

    @POST
    @Path("{id}/test")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Send a test message",
            description =
                    "In the form of the target, signed where it is a webhook. Look at the delivery for what became of"
                            + " it. A disabled target gets it once enabled.")
    @APIResponseSchema(value = TestSent.class, responseCode = "202")
    public Response test(@PathParam("id") UUID id) {
        Target target = targets.visible(id);
        var delivery = UUID.randomUUID();
        Instant now = clock.instant();
        queue.enqueue(delivery, target.id(), MessageBody.TEST, MessageBody.test(now), now);
        transactions.afterCommit(sender::wake);
        return Response.accepted(new TestSent(delivery, Delivery.webhookId(delivery)))
                .location(URI.create("/api/diagnostics/v1/deliveries/" + delivery))
                .build();
    }

    @POST
    @Path("{id}/enable")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Let a disabled or resting target go on, with what waits for it")
    public Target enable(@PathParam("id") UUID id) {
        repository.setState(targets.visible(id).id(), Target.ACTIVE, null);
        queue.bringForward(id, clock.instant());
        transactions.afterCommit(sender::wake);
        return targets.visible(id).masked();
    }

    private static Response answer(Target target) {
        return Response.ok(target.masked()).tag(Versions.tag(target.version())).build();
    }
}
