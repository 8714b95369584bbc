package org.dialworks.number.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.find.NumberFilters;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking for a number, and answering. */
@Path("/api/numbers/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Requests", description = "Asking for a number: the rules decide at once, or an approver does")
public class RequestResource {

    private static final String PATH = "/api/numbers/v1/requests/";
    private static final UUID FIRST_PAGE = new UUID(0, 0);

    private final RequestRepository requests;
    private final AskForNumber askForNumber;
    private final AnswerRequest answerRequest;
    private final SiteRules siteRules;
    private final HolderAttributes holderAttributes;
    private final NumberFilters filters;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RequestResource(
            RequestRepository requests,
            AskForNumber askForNumber,
            AnswerRequest answerRequest,
            SiteRules siteRules,
            HolderAttributes holderAttributes,
            NumberFilters filters,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.askForNumber = askForNumber;
        this.answerRequest = answerRequest;
        this.siteRules = siteRules;
        this.holderAttributes = holderAttributes;
        this.filters = filters;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why a request is answered as it is. */
    @Schema(name = "RequestAnswer")
    record Answer(@Size(max = 500) @Nullable String reason) {}

    @POST
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for a number",
            description =
                    "The rules of the site give one at once (`fulfilled`), have an approver decide (`pending`) or refuse "
                            + "(`rejected`); `findings` say what each rule made of it. With `dryRun=true` nothing is kept "
                            + "and the answer says what would be decided and from which ranges. What the directory says "
                            + "of the holder is what a number administrator or an identity integration has told; only "
                            + "they may send `attributes`.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "for a person",
                                            value =
                                                    "{\"site\":\"bergen\",\"for\":\"sip:kari@contoso.com\",\"reason\":\"starts on Monday\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Taken in and decided, or waiting for an answer",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would be decided, with `dryRun=true`",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    @APIResponse(responseCode = "409", description = "The rules give one at once, but none is free")
    public Response ask(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("dryRun") boolean dryRun,
            @Valid @NotNull NewRequest request) {
        caller.requireSite(SiteId.require(request.site()));
        request.check(clock.instant());
        filters.of(null, request.types());
        if (request.attributes() != null && !caller.hasRole(Roles.NUMBER_ADMIN)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "What the directory says of a holder is told by a number-admin, not by a requester: leave out attributes");
        }
        Holder holder = request.holderAsStored();
        if (dryRun) {
            return Response.ok(PreviewView.of(askForNumber.preview(wish(request, holder))))
                    .build();
        }
        RequestView view = idempotency.once(key, request, RequestView.class, () -> {
            if (request.attributes() != null) {
                holderAttributes.store(holder, request.attributes(), caller.subject());
            }
            return whole(askForNumber.ask(wish(request, holder)));
        });
        return Response.created(URI.create(PATH + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build();
    }

    private AskForNumber.Wish wish(NewRequest request, Holder holder) {
        Map<String, String> attributes =
                Optional.ofNullable(request.attributes()).orElseGet(() -> holderAttributes.of(holder));
        return new AskForNumber.Wish(
                request.site(),
                holder,
                caller.subject(),
                caller.groups(),
                attributes,
                request.reason(),
                request.range(),
                request.tag(),
                request.type(),
                request.until());
    }

    @GET
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Operation(
            summary = "List requests",
            description =
                    "The latest first. Number administrators see those of their sites, approvers those of a site they "
                            + "ask for, everybody their own.")
    public Page<RequestView> list(
            @BeanParam Paging paging,
            @QueryParam("state") @Parameter(description = "Requests in this state", example = "pending") @Nullable
                    String state,
            @QueryParam("site") @Parameter(description = "Requests at this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("requester") @Parameter(description = "Requests of this caller", example = "kari") @Nullable
                    String requester) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        boolean all = caller.hasRole(Roles.NUMBER_ADMIN) || (site != null && siteRules.mayAnswer(site));
        if (!all && requester != null && !requester.equals(caller.subject())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "You may see your own requests only");
        }
        List<String> after = paging.after(2);
        Instant now = clock.instant();
        List<NumberRequest> rows = requests.page(
                new RequestRepository.Query(
                        sites,
                        all ? requester : caller.subject(),
                        state == null ? null : Word.parse(RequestState.class, state)),
                now,
                after.isEmpty() ? Optional.empty() : Optional.of(Cursor.instant(after.getFirst())),
                after.isEmpty() ? FIRST_PAGE : Cursor.id(after.getLast()),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.createdAt(), row.id()))
                .map(row -> RequestView.of(row, now, List.of()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Operation(summary = "Read a request", description = "With what each rule said, its number and its history.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public Response read(@PathParam("id") UUID id) {
        return answer(visible(id, requests.find(id)));
    }

    @POST
    @Path("/{id}/{step:approve|reject|cancel}")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(
            summary = "Answer a request, or take it back",
            description =
                    "`approve` and `reject` are for number administrators and whom the rules of the site name, and not for "
                            + "what one asked for oneself unless the rules say so; `cancel` is for the requester too. "
                            + "Approving takes the number in the same transaction; when none is free the answer is 409 "
                            + "and the request still waits.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Answer.class),
                            examples =
                                    @ExampleObject(name = "with a reason", value = "{\"reason\":\"agreed with HR\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Answered before, expired, refused by the rules, or no number is free; the detail says which")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable Answer body) {
        NumberRequest seen = visible(id, requests.find(id));
        boolean takenBack = step.equals("cancel") && seen.requester().equals(caller.subject());
        if (!takenBack && !siteRules.mayAnswer(seen.site())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Requests at " + seen.site()
                            + " are answered by a number-admin or whom its rules name as approvers");
        }
        String reason = body == null ? null : body.reason();
        Map<String, String> content = Map.of("id", id.toString(), "step", step, "reason", reason == null ? "" : reason);
        RequestView view =
                idempotency.once(key, content, RequestView.class, () -> whole(carryOut(id, step, ifMatch, reason)));
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    private NumberRequest carryOut(UUID id, String step, @Nullable String ifMatch, @Nullable String reason) {
        NumberRequest request = requests.lock(id).orElseThrow(() -> unknown(id));
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, request.version());
        }
        String by = caller.subject();
        AnswerRequest.Outcome outcome = switch (step) {
            case "approve" -> answerRequest.approve(request, reason, by);
            case "reject" -> answerRequest.reject(request, reason, by);
            default -> answerRequest.cancel(request, reason, by);
        };
        return switch (outcome) {
            case AnswerRequest.Outcome.Answered(var answered) -> answered;
            case AnswerRequest.Outcome.NotPending(var state) ->
                throw new ProblemException(
                        ProblemType.CONFLICT, "The request is " + state.word() + " and waits for no answer");
            case AnswerRequest.Outcome.OwnRequest() ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN, "Somebody else has to approve what you asked for or what is for you");
            case AnswerRequest.Outcome.RefusedByRules(var rule, var why) ->
                throw new ProblemException(ProblemType.CONFLICT, "The rule " + rule + " does not allow it: " + why);
        };
    }

    private NumberRequest visible(UUID id, Optional<NumberRequest> found) {
        return found.filter(request -> caller.maySee(request.site()))
                .filter(request -> request.requester().equals(caller.subject()) || siteRules.mayAnswer(request.site()))
                .orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(UUID id) {
        return ProblemException.notFound("There is no request " + id + " that you may see");
    }

    private Response answer(NumberRequest request) {
        return Response.ok(whole(request)).tag(Versions.tag(request.version())).build();
    }

    private RequestView whole(NumberRequest request) {
        return RequestView.of(request, clock.instant(), requests.history(request.id()));
    }
}
