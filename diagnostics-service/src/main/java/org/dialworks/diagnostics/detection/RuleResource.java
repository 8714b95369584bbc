package org.dialworks.diagnostics.detection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.http.Versions;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules: reading, writing, turning on and off, trying out. */
@Path("/api/diagnostics/v1/rules")
@Tag(name = "Rules", description = "Sigma rules, filters and correlations")
@RunOnVirtualThread
@Transactional
public class RuleResource {

    private static final String YAML = "application/yaml";
    private static final int LARGEST = 256 * 1024;
    private static final String EXAMPLE = """
            title: Conferencing service restarted often
            name: conferencing-restarts
            level: medium
            logsource:
              product: windows
              service: system
            detection:
              selection:
                Provider_Name: Service Control Manager
                EventID: 7036
                param1|contains: Web Conferencing
              condition: selection
            family: conferencing-restarts
            axis: availability
            repair:
              - Look in the Lync Server log for what the service said before it stopped.
            """;

    private final Rules rules;
    private final RuleRepository repository;
    private final ChangeRule change;
    private final TryRule trial;
    private final Caller caller;

    @Inject
    RuleResource(Rules rules, RuleRepository repository, ChangeRule change, TryRule trial, Caller caller) {
        this.rules = rules;
        this.repository = repository;
        this.change = change;
        this.trial = trial;
        this.caller = caller;
    }

    /**
     * Where a rule applies; what is absent stays as it is.
     *
     * @param enabled at sites that are not listed
     * @param sites by site; null takes a site off the list
     */
    public record Turn(@Nullable Boolean enabled, @Nullable Map<String, @Nullable Boolean> sites) {}

    /** A version of a rule. */
    public record RuleVersion(
            long version,
            Instant changedAt,
            String changedBy,
            boolean enabled,
            SortedMap<String, Boolean> sites,
            @Nullable String document) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "All rules, by id")
    public Page<RuleView> list(
            @QueryParam("q")
                    @Parameter(description = "Words in id, title or description", example = "gateway")
                    @Nullable
                    String words,
            @QueryParam("family") @Parameter(description = "Only of this family", example = "gateway-health") @Nullable
                    String family,
            @QueryParam("axis") @Parameter(description = "Only of this health axis", example = "availability") @Nullable
                    String axis,
            @QueryParam("origin") @Parameter(description = "built-in, changed or own", example = "own") @Nullable
                    String origin,
            @BeanParam Paging paging) {
        List<String> after = paging.after(1);
        RuleCatalogue catalogue = rules.stored();
        List<RuleView> page = catalogue.entries().values().stream()
                .filter(entry -> after.isEmpty() || entry.rule().key().compareTo(after.getFirst()) > 0)
                .map(entry -> RuleView.of(catalogue, entry, false))
                .filter(rule -> words == null || rule.speaksOf(words))
                .filter(rule -> family == null || rule.family().equals(family))
                .filter(rule -> axis == null || axis.equals(rule.axis()))
                .filter(rule -> origin == null || rule.origin().equals(origin))
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(page, paging.limit(), rule -> Cursor.encode(rule.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One rule with its text")
    @APIResponseSchema(RuleView.class)
    public Response get(@PathParam("id") @Parameter(example = "edge-web-conferencing-flap") String id) {
        RuleCatalogue catalogue = rules.stored();
        RuleCatalogue.Entry entry =
                catalogue.find(id).orElseThrow(() -> ProblemException.notFound("There is no rule " + id));
        return answer(200, catalogue, entry);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Write a rule",
            description =
                    "The body is one Sigma document in YAML: a rule, a filter or a correlation, at most 256 KB. It is"
                            + " in force in every instance about a second later, without a restart. A rule that comes with the"
                            + " service can be written over; DELETE takes that back. A rule that is there needs If-Match.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = YAML, examples = @ExampleObject(name = "Rule", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "A new version of the rule")
    @APIResponse(responseCode = "201", description = "A new rule")
    @APIResponse(responseCode = "422", description = "The document has faults; the errors name the lines")
    public Response put(
            @PathParam("id") @Parameter(example = "conferencing-restarts") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        requireAllSites();
        ChangeRule.Changed changed = change.write(id, text(body), ifMatch, caller.subject());
        return answer(
                changed.isNew() ? 201 : 200,
                changed.catalogue(),
                changed.entry().orElseThrow());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Take a rule of your own away",
            description = "A rule that comes with the service and was written over is again as it came.")
    @APIResponse(responseCode = "200", description = "The rule as it came with the service")
    @APIResponse(responseCode = "204", description = "The rule is gone")
    public Response delete(
            @PathParam("id") @Parameter(example = "conferencing-restarts") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireAllSites();
        ChangeRule.Changed changed = change.withdraw(id, ifMatch, caller.subject());
        return changed.entry()
                .map(entry -> answer(200, changed.catalogue(), entry))
                .orElseGet(() -> Response.noContent().build());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Turn a rule on or off, everywhere or at sites",
            description = "What a rule that is turned off has raised is taken back.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(name = "Off in Bergen", value = "{\"sites\":{\"bergen\":false}}")))
    @APIResponseSchema(RuleView.class)
    public Response turn(
            @PathParam("id") @Parameter(example = "trunk-no-comfort-noise") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Turn turn) {
        if (turn.enabled() != null) {
            requireAllSites();
        }
        Map<String, @Nullable Boolean> sites = turn.sites() == null ? Map.of() : turn.sites();
        for (String site : sites.keySet()) {
            if (!SiteId.isValid(site)) {
                throw ProblemException.invalid("/sites/" + site, "'" + site + "' cannot name a site");
            }
            caller.requireSite(site);
        }
        ChangeRule.Changed changed = change.turn(id, turn.enabled(), sites, ifMatch, caller.subject());
        return answer(200, changed.catalogue(), changed.entry().orElseThrow());
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "What was changed of a rule here, newest first",
            description =
                    "A version without a document is the rule as it comes with the service, turned on or off; or, of"
                            + " a rule of your own, that it was taken away.")
    public Page<RuleVersion> versions(
            @PathParam("id") @Parameter(example = "trunk-no-comfort-noise") String id, @BeanParam Paging paging) {
        List<String> after = paging.after(1);
        long before = after.isEmpty() ? 0 : Cursor.number(after.getFirst());
        if (before == 0
                && rules.stored().find(id).isEmpty()
                && repository.newest(id).isEmpty()) {
            throw ProblemException.notFound("There is no rule " + id);
        }
        return Page.of(
                        repository.versions(id, before, paging.limit() + 1),
                        paging.limit(),
                        version -> Cursor.encode(version.version()))
                .map(version -> new RuleVersion(
                        version.version(),
                        version.changedAt(),
                        version.changedBy(),
                        version.on().enabled(),
                        version.on().sites(),
                        version.text()));
    }

    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Try rules out on events",
            description =
                    "Rules: the text of one or more documents, or the id of a rule that is there. Events: pasted in any"
                            + " form that POST /events takes, or stored ones. Answered is why each rule did or did not match each"
                            + " event, and what all of the rules would raise and clear. Nothing is changed and nobody is told.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "A rule on pasted text", value = TryRule.EXAMPLE)))
    public TryRule.Outcome test(TryRule.Trial asked) {
        return trial.run(asked, caller);
    }

    private void requireAllSites() {
        if (!caller.sites().isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "A rule applies to all sites, and the token is limited to " + caller.sites()
                            + ". It may turn rules on and off there: PATCH with {\"sites\":{…}}");
        }
    }

    private static Response answer(int status, RuleCatalogue catalogue, RuleCatalogue.Entry entry) {
        Response.ResponseBuilder answer =
                Response.status(status).tag(Versions.tag(entry.version())).entity(RuleView.of(catalogue, entry, true));
        return status == 201
                ? answer.location(URI.create(
                                "/api/diagnostics/v1/rules/" + entry.rule().key()))
                        .build()
                : answer.build();
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException(ProblemType.BODY_TOO_LARGE, "A rule has at most " + LARGEST / 1024 + " KB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "The text is not UTF-8");
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "The body ended early");
        }
    }
}
