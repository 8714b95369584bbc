package org.dialworks.diagnostics.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of messages to targets. */
@Path("/api/diagnostics/v1/deliveries")
@Tag(name = "Targets")
@RunOnVirtualThread
@Transactional
public class DeliveryResource {

    private static final Set<String> STATES = Set.of("pending", "delivered", "dead");
    private static final int MOST_IDS = 1000;

    private final DeliveryRepository repository;
    private final TargetRepository targets;
    private final DeliverySender sender;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock = Clock.systemUTC();

    @Inject
    DeliveryResource(
            DeliveryRepository repository,
            TargetRepository targets,
            DeliverySender sender,
            Transactions transactions,
            Caller caller) {
        this.repository = repository;
        this.targets = targets;
        this.sender = sender;
        this.transactions = transactions;
        this.caller = caller;
    }

    /**
     * What to send again: either messages by id, or all of a target from a time.
     *
     * @param from when they were made, at the earliest
     * @param to before this; now if absent
     */
    public record Replay(
            @Nullable List<UUID> ids,
            @Nullable UUID target,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** How many messages are sent again. */
    public record Replayed(int count) {}

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Messages to targets, newest first")
    public Page<Delivery> list(
            @QueryParam("target") @Parameter(description = "Only to this target") @Nullable UUID target,
            @QueryParam("state")
                    @Parameter(description = "Only in this state: pending, delivered, dead", example = "dead")
                    @Nullable
                    String state,
            @BeanParam Paging paging) {
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.invalid("state", "state must be pending, delivered or dead, not " + state);
        }
        List<String> after = paging.after(1);
        List<DeliveryRepository.Row> rows = repository.list(
                caller.sites(),
                target,
                state,
                after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after.getFirst()),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.seq())).map(DeliveryRepository.Row::delivery);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "One message and what became of it")
    public Delivery get(@PathParam("id") UUID id) {
        return repository
                .find(id)
                .filter(delivery -> mayUse(delivery.target()))
                .orElseThrow(() -> ProblemException.notFound("There is no delivery " + id));
    }

    @POST
    @Path("replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Send messages again",
            description = "With the webhook-id they had, so that a receiver that has them can tell. Those that still"
                    + " wait are left as they are.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "All of a target since yesterday",
                                            value =
                                                    "{\"target\":\"0b6c4f0e-7f0c-4d0e-9a57-5d9b8d0a4c11\",\"from\":\"2026-01-30T00:00:00Z\"}")))
    public Replayed replay(Replay wanted) {
        Instant now = clock.instant();
        int count;
        if (wanted.ids() != null && wanted.target() == null) {
            if (wanted.ids().size() > MOST_IDS) {
                throw ProblemException.invalid("/ids", "at most " + MOST_IDS + " at once");
            }
            count = repository.sendAgain(caller.sites(), wanted.ids(), now);
        } else if (wanted.ids() == null && wanted.target() != null && wanted.from() != null) {
            count = repository.sendAgain(
                    caller.sites(), wanted.target(), wanted.from(), wanted.to() == null ? now : wanted.to(), now);
        } else {
            throw ProblemException.invalid("/ids", "send either ids, or target with from");
        }
        transactions.afterCommit(sender::wake);
        return new Replayed(count);
    }

    private boolean mayUse(UUID target) {
        return caller.sites().isEmpty()
                || targets.find(target)
                        .filter(found -> found.site() != null && caller.maySee(found.site()))
                        .isPresent();
    }
}
