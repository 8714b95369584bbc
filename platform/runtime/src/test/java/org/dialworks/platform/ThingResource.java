package org.dialworks.platform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.messaging.DeadLetterEndpoints;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/** The smallest service that uses everything the runtime has. */
@Path("/things")
@RunOnVirtualThread
@Transactional
public class ThingResource {

    private static final String RAISE = """
            INSERT INTO thing (name, version) VALUES (?, 1)
            ON CONFLICT (name) DO UPDATE SET version = thing.version + 1 RETURNING version
            """;

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    /** What a change asks for. */
    public record Change(@Max(9) int amount, @Nullable PhoneNumber number) {}

    /** What became of it. */
    public record Changed(String name, long version) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<String> list(@BeanParam Paging paging) {
        paging.after(1);
        return Page.of(List.of("a", "b", "c"), paging.limit(), Cursor::encode);
    }

    @GET
    @Path("caller")
    @RolesAllowed(Roles.VIEWER)
    public Set<String> caller() {
        caller.requireSite("bergen");
        return Set.of(caller.subject());
    }

    @POST
    @Path("{name}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    public Changed change(
            @PathParam("name") String name,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid Change change) {
        return idempotency.once(key, List.of(name, change), Changed.class, () -> raise(name, change.amount() < 0));
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    public Changed replace(@PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Versions.requireMatch(ifMatch, 3);
        return new Changed(name, 4);
    }

    @GET
    @Path("open")
    public String withoutAnyRole() {
        return "must not be reachable";
    }

    private Changed raise(String name, boolean fail) {
        long version = transactions.inCurrent(connection -> raise(connection, name));
        outbox.append(EventType.PLAN_PUBLISHED, Thing.plan(name, version));
        if (fail) {
            throw new IllegalStateException("after the event was written");
        }
        return new Changed(name, version);
    }

    private static long raise(Connection connection, String name) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setString(1, name);
            try (ResultSet row = raise.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The dead letters of this service. */
    @Path("/dead-letters")
    public static class DeadLetterResource extends DeadLetterEndpoints {}
}
