package org.dialworks.number.joiner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.number.request.Ask;
import org.dialworks.number.request.Finding;
import org.dialworks.number.request.HolderAttributes;
import org.dialworks.number.request.RuleDocuments;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People who come and go, for identity and HR integrations. */
@Path("/api/numbers/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joiners and leavers", description = "A number by what the directory says of a person, and all of it back")
public class JoinerResource {

    private static final String RULES = "joiner-rules";

    private final RuleDocuments documents;
    private final TakeForJoiner takeForJoiner;
    private final ReleaseLeaver releaseLeaver;
    private final HeldNumbers heldNumbers;
    private final HolderAttributes holderAttributes;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    JoinerResource(
            RuleDocuments documents,
            TakeForJoiner takeForJoiner,
            ReleaseLeaver releaseLeaver,
            HeldNumbers heldNumbers,
            HolderAttributes holderAttributes,
            Idempotency idempotency,
            Caller caller) {
        this.documents = documents;
        this.takeForJoiner = takeForJoiner;
        this.releaseLeaver = releaseLeaver;
        this.heldNumbers = heldNumbers;
        this.holderAttributes = holderAttributes;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Who comes.
     *
     * @param attributes what the directory says of him, kept for later requests; only from number administrators, and
     *     what is known already if absent
     */
    @Schema(name = "Joiner")
    record Joiner(@NotNull Holder holder, @Nullable Map<String, String> attributes) {}

    /**
     * What a joiner gets.
     *
     * @param rule the rule that applies
     * @param findings what each rule said until then
     * @param number his number; absent in a dry run when he has none yet
     * @param hadOne whether he had it before
     */
    @Schema(name = "JoinerAnswer")
    record JoinerAnswer(
            String rule,
            String site,
            List<Finding> findings,
            @Nullable NumberView number,
            boolean hadOne) {}

    /** Who goes. */
    @Schema(name = "Leaver")
    record Leaver(
            @NotNull Holder holder,
            @Size(max = 500) @Nullable String reason) {}

    /**
     * What a leaver gave back.
     *
     * @param kept what could not be released
     */
    @Schema(name = "LeaverAnswer")
    record LeaverAnswer(List<NumberView> released, List<NumberView> kept) {}

    @GET
    @Path("/joiner-rules")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read the rules for joiners",
            description = "The first that applies says where a number comes from.")
    public Response rules() {
        var rules = current();
        return Response.ok(rules.document()).tag(Versions.tag(rules.version())).build();
    }

    @PUT
    @Path("/joiner-rules")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write the rules for joiners",
            description =
                    "The whole document; `If-Match` is needed once there is one. A token that is limited to sites does not do.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = JoinerRules.class),
                            examples = @ExampleObject(name = "by country and department", value = """
                                                    {"rules":[
                                                       {"id":"norway-sales","when":{"attributes":{"country":["NO"],"department":["Sales"]}},"site":"bergen","from":{"tags":["sales"]}},
                                                       {"id":"norway","when":{"attributes":{"country":["NO"]}},"site":"bergen"}]}""")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JoinerRules.class)))
    public Response write(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JoinerRules rules) {
        if (!caller.sites().isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "These rules hold at all sites, but the token is limited to " + caller.sites());
        }
        List<Problem.Fault> faults = rules.faults();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, faults.size() + " thing(s) are wrong with the rules", faults);
        }
        var written = documents.put(RULES, JoinerRules.class, rules, ifMatch, caller.subject());
        return Response.ok(written.document())
                .tag(Versions.tag(written.version()))
                .build();
    }

    @POST
    @Path("/joiners")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a joiner a number",
            description =
                    "Taken and assigned where the first rule that applies says. Who has a number on that line keeps it and "
                            + "gets it as the answer, so that an integration may send the same joiner again. With "
                            + "`dryRun=true` nothing is taken and the answer says which rule would apply, and why the "
                            + "others do not.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Joiner.class),
                            examples =
                                    @ExampleObject(
                                            name = "joiner",
                                            value =
                                                    "{\"holder\":{\"kind\":\"user\",\"id\":\"sip:nina@contoso.com\",\"line\":\"primary\",\"displayName\":\"Nina Berg\"},\"attributes\":{\"country\":\"NO\",\"department\":\"Finance\",\"costCentre\":\"4711\"}}")))
    @APIResponse(
            responseCode = "200",
            description = "Assigned, or held before; or what would be, with `dryRun=true`",
            content = @Content(schema = @Schema(implementation = JoinerAnswer.class)))
    @APIResponse(responseCode = "409", description = "No number is free where the rule says")
    @APIResponse(responseCode = "422", description = "No rule applies; the errors say why not")
    public JoinerAnswer join(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("dryRun") boolean dryRun,
            @Valid @NotNull Joiner joiner) {
        boolean admin = caller.hasRole(Roles.NUMBER_ADMIN);
        if (joiner.attributes() != null) {
            HolderAttributes.check(joiner.attributes());
            if (!admin) {
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "What the directory says of a holder is told by a number-admin: leave out attributes");
            }
        }
        Holder holder = HolderIdentity.asStored(joiner.holder());
        Map<String, String> attributes =
                Optional.ofNullable(joiner.attributes()).orElseGet(() -> holderAttributes.of(holder));
        JoinerRules.Picked picked = current()
                .document()
                .pick(new Ask(holder, caller.subject(), caller.groups(), attributes, Set.of(), Optional.empty()));
        JoinerRules.Rule rule = picked.rule().orElseThrow(() -> noRule(picked.findings()));
        caller.requireSite(rule.site());
        if (!admin && !rule.requesters()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "The rule " + rule.id() + " is for number-admin, not for requesters");
        }
        if (dryRun) {
            Optional<InventoryNumber> has = heldNumbers.onLine(holder);
            return answer(rule, picked, has, has.isPresent());
        }
        return idempotency.once(key, joiner, JoinerAnswer.class, () -> {
            JoinerAnswer answer = switch (takeForJoiner.take(holder, rule, caller.subject())) {
                case TakeForJoiner.Outcome.Given(var number) -> answer(rule, picked, Optional.of(number), false);
                case TakeForJoiner.Outcome.HasOne(var number) -> answer(rule, picked, Optional.of(number), true);
                case TakeForJoiner.Outcome.NoneFree() ->
                    throw new ProblemException(
                            ProblemType.NOT_ENOUGH_NUMBERS,
                            "No number is free where the rule " + rule.id() + " says, at the site " + rule.site());
            };
            // Under the lock on the holder, as when he leaves.
            if (joiner.attributes() != null) {
                holderAttributes.store(holder, joiner.attributes(), caller.subject());
            }
            return answer;
        });
    }

    @POST
    @Path("/leavers")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back the numbers of a leaver",
            description =
                    "All lines of the holder at the sites of the token. A number that was active rests as its range says. "
                            + "What the directory said of the holder is forgotten.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Leaver.class),
                            examples =
                                    @ExampleObject(
                                            name = "leaver",
                                            value =
                                                    "{\"holder\":{\"kind\":\"user\",\"id\":\"sip:nina@contoso.com\",\"line\":\"primary\"},\"reason\":\"left the company\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaverAnswer.class)))
    public LeaverAnswer leave(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Leaver leaver) {
        Holder holder = HolderIdentity.asStored(leaver.holder());
        heldNumbers.of(holder).forEach(number -> caller.requireSite(number.site()));
        return idempotency.once(key, leaver, LeaverAnswer.class, () -> {
            var result = releaseLeaver.release(holder, leaver.reason(), caller.subject());
            return new LeaverAnswer(views(result.released()), views(result.kept()));
        });
    }

    private static List<NumberView> views(List<InventoryNumber> numbers) {
        return numbers.stream().map(NumberView::of).toList();
    }

    private static JoinerAnswer answer(
            JoinerRules.Rule rule, JoinerRules.Picked picked, Optional<InventoryNumber> number, boolean hadOne) {
        return new JoinerAnswer(
                rule.id(),
                rule.site(),
                picked.findings(),
                number.map(NumberView::of).orElse(null),
                hadOne);
    }

    private static ProblemException noRule(List<Finding> findings) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                findings.isEmpty() ? "There are no joiner rules: write them first" : "No joiner rule applies",
                findings.stream()
                        .map(finding -> Problem.Fault.at("/attributes", finding.rule() + ": " + finding.why()))
                        .toList());
    }

    private RuleDocuments.Current<JoinerRules> current() {
        return documents
                .current(RULES, JoinerRules.class)
                .orElseGet(() -> new RuleDocuments.Current<>(new JoinerRules(List.of()), 0));
    }
}
