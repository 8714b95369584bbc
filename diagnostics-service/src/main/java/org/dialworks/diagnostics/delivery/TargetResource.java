package org.dialworks.diagnostics.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
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
@Tag(name = "Webhooks")
@RunOnVirtualThread
@Transactional
public class TargetResource {

    private static final String TEST = "org.dialworks.webhook.test.v1";
    private static final int LONGEST_NAME = 100;

    private final TargetRepository repository;
    private final DeliveryQueue queue;
    private final DeliverySender sender;
    private final WebhookClient client;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();

    @Inject
    TargetResource(
            TargetRepository repository,
            DeliveryQueue queue,
            DeliverySender sender,
            WebhookClient client,
            Idempotency idempotency,
            Transactions transactions,
            Caller caller) {
        this.repository = repository;
        this.queue = queue;
        this.sender = sender;
        this.client = client;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.caller = caller;
    }

    /**
     * A target to be made.
     *
     * @param name for people; the host of the url if absent
     * @param url https, or http where nothing better is there
     * @param site only incidents of this site
     * @param minSeverity only incidents at least so bad: critical, error, warning (if absent) or info
     */
    public record NewTarget(
            @Nullable String name,
            @Nullable String url,
            @Nullable String site,
            @Nullable String minSeverity) {}

    /** Where to see what became of a test. */
    public record TestSent(UUID delivery, String webhookId) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Add a target for webhooks",
            description = "The answer holds the signing secret (Standard Webhooks 1.0), this once and never again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "On call",
                                            value =
                                                    "{\"name\":\"On call\",\"url\":\"https://hooks.example.net/dialworks\","
                                                            + "\"minSeverity\":\"warning\"}")))
    @APIResponseSchema(value = Target.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "The url leads to an address that webhooks may not reach")
    public Response create(NewTarget wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Target created = idempotency.once(key, wanted, Target.class, () -> make(wanted));
        return Response.created(URI.create("/api/diagnostics/v1/targets/" + created.id()))
                .entity(created)
                .build();
    }

    private Target make(NewTarget wanted) {
        if (wanted.url() == null || wanted.url().isBlank()) {
            throw ProblemException.invalid("/url", "url is missing");
        }
        TargetUrl url;
        try {
            url = TargetUrl.parse(wanted.url().strip());
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/url", String.valueOf(e.getMessage()));
        }
        requireReachable(url);
        SigningSecret secret = SigningSecret.generate(random);
        var target = new Target(
                UUID.randomUUID(),
                name(wanted, url),
                wanted.url().strip(),
                site(wanted.site()),
                severity(wanted.minSeverity()),
                Target.ACTIVE,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.subject(),
                secret.reveal());
        repository.insert(target, secret);
        return target;
    }

    // A name that cannot be resolved now may be later; it is checked at each attempt. An address that is known to be
    // out of bounds is said at once.
    private void requireReachable(TargetUrl url) {
        try {
            client.checkedAddress(url.host());
        } catch (WebhookClient.RefusedAddressException e) {
            String words = String.valueOf(e.getMessage());
            if (!words.startsWith("no address")) {
                throw new ProblemException(ProblemType.UNPROCESSABLE, words, List.of(Problem.Fault.at("/url", words)));
            }
        }
    }

    private static String name(NewTarget wanted, TargetUrl url) {
        String name = wanted.name() == null || wanted.name().isBlank()
                ? url.host()
                : wanted.name().strip();
        if (name.length() > LONGEST_NAME) {
            throw ProblemException.invalid("/name", "name has at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private @Nullable String site(@Nullable String asked) {
        if (asked != null) {
            if (!SiteId.isValid(asked)) {
                throw ProblemException.invalid("/site", "'" + asked + "' cannot name a site");
            }
            caller.requireSite(asked);
            return asked;
        }
        Set<String> sites = caller.sites();
        if (sites.size() > 1) {
            throw ProblemException.invalid("/site", "say which of the sites " + sites + " the target is for");
        }
        return sites.isEmpty() ? null : sites.iterator().next();
    }

    private static Severity severity(@Nullable String word) {
        try {
            return word == null ? Severity.WARNING : Word.parse(Severity.class, word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/minSeverity", String.valueOf(e.getMessage()));
        }
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Targets, oldest first, without their secrets")
    public Page<Target> list(@BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Target> rows;
        try {
            rows = repository.list(
                    caller.sites(),
                    after.isEmpty() ? null : Instant.parse(after.get(0)),
                    after.isEmpty() ? null : UUID.fromString(after.get(1)),
                    paging.limit() + 1);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ProblemException.invalid("after", "after must be the next of a page of this list");
        }
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.createdAt(), row.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "One target, without its secret")
    public Target get(@PathParam("id") UUID id) {
        return visible(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Remove a target and what waits for it")
    public void delete(@PathParam("id") UUID id) {
        repository.delete(visible(id).id());
    }

    @POST
    @Path("{id}/test")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Send a signed test message",
            description = "Look at the delivery for what became of it. A disabled target gets it once enabled.")
    @APIResponseSchema(value = TestSent.class, responseCode = "202")
    public Response test(@PathParam("id") UUID id) {
        Target target = visible(id);
        var delivery = UUID.randomUUID();
        Instant now = clock.instant();
        queue.enqueue(delivery, target.id(), TEST, MessageBody.test(TEST, now), now);
        transactions.afterCommit(sender::wake);
        return Response.accepted(new TestSent(delivery, Delivery.webhookId(delivery)))
                .location(URI.create("/api/diagnostics/v1/deliveries/" + delivery))
                .build();
    }

    @POST
    @Path("{id}/enable")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Let a disabled target go on")
    public Target enable(@PathParam("id") UUID id) {
        repository.setState(visible(id).id(), Target.ACTIVE, null);
        transactions.afterCommit(sender::wake);
        return visible(id);
    }

    private Target visible(UUID id) {
        return repository
                .find(id)
                .filter(target -> caller.sites().isEmpty() || (target.site() != null && caller.maySee(target.site())))
                .orElseThrow(() -> ProblemException.notFound("There is no target " + id));
    }
}
