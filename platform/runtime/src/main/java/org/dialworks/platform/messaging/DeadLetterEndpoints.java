package org.dialworks.platform.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an administrator does about events that were set aside. A service offers it under its own path. */
@Transactional
public abstract class DeadLetterEndpoints {

    @Inject
    DeadLetters deadLetters;

    @Inject
    IncomingEvents consumers;

    /** How many dead letters of a key were handled. */
    public record Retried(int handled) {}

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Events that were set aside, with the reason")
    public Page<DeadLetters.Entry> list(@BeanParam Paging paging) {
        List<String> after = paging.after(1);
        List<DeadLetters.Entry> rows =
                deadLetters.list(after.isEmpty() ? 0 : Cursor.number(after.getFirst()), paging.limit() + 1);
        return Page.of(rows, paging.limit(), entry -> Cursor.encode(entry.id()));
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Handle the event and all that wait behind it again, in order, all or none")
    public Retried retry(@PathParam("id") long id) {
        List<DeadLetters.Parked> parked = deadLetters.ofSameKey(id);
        if (parked.isEmpty()) {
            throw ProblemException.notFound("There is no dead letter " + id);
        }
        for (DeadLetters.Parked letter : parked) {
            EventConsumer<?> consumer = consumers
                    .named(letter.consumer())
                    .orElseThrow(() -> new ProblemException(
                            ProblemType.CONFLICT, "This version has no consumer named " + letter.consumer()));
            try {
                consumer.handle(letter.event());
            } catch (RefusedEventException refused) {
                throw new ProblemException(ProblemType.UNPROCESSABLE, "Still refused: " + refused.getMessage());
            }
            deadLetters.delete(letter.id());
        }
        return new Retried(parked.size());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Give the event up for good; those behind it go on with the next retry")
    public void discard(@PathParam("id") long id) {
        deadLetters.delete(id);
    }
}
