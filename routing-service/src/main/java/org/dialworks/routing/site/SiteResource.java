package org.dialworks.routing.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.document.SentText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sites and their intents. */
@Path("/api/routing/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Tag(name = "Sites", description = "What an administrator says about a site")
public class SiteResource {

    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = MediaType.valueOf(YAML);
    private static final String SCHEMA_JSON = "application/schema+json";
    private static final int MOST_BYTES = 256 * 1024;

    private static final String YAML_EXAMPLE = """
            platform: skype2015
            country: GB
            name: London
            area: "020"
            mainNumber: +442079460000
            extensions:
              - {length: 4, first: 6, prefix: +44207946}
            gateways:
              - {fqdn: gw1.contoso.com, role: primary}
              - {fqdn: gw2.contoso.com, role: backup}
            classesOfService:
              - {name: Standard, allow: [internal, toll-free, local, national, mobile]}
              - {name: World, allow: [internal, toll-free, local, national, mobile, shared-cost, international]}
            defaultClass: Standard
            options: {dialWithoutArea: true, zeroAfterCountryCode: true}
            """;

    private static final String EXAMPLE = """
            {"platform": "lync2010", "country": "NO", "name": "Bergen",
             "gateways": [{"fqdn": "gw1.contoso.com", "addresses": ["10.0.0.5"]}]}
            """;

    private final SiteRepository sites;
    private final Event<IntentPut> intents;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SiteResource(SiteRepository sites, Event<IntentPut> intents, Caller caller, Clock clock) {
        this.sites = sites;
        this.intents = intents;
        this.caller = caller;
        this.clock = clock;
    }

    /** A site in a list. */
    public record SiteSummary(String site, String name, Platform platform, String country, long version) {}

    @GET
    @Path("sites")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List the sites that have an intent", description = "In alphabetical order.")
    @APIResponse(responseCode = "200", content = @Content(examples = @ExampleObject(name = "one site", value = """
                                            {"items": [{"site": "bergen", "name": "Bergen", "platform": "lync2010",
                                                        "country": "NO", "version": 1}]}
                                            """)))
    public Page<SiteSummary> sites(@BeanParam Paging paging) {
        List<String> after = paging.after(1);
        List<Site> rows = sites.page(caller.sites(), after.isEmpty() ? "" : after.getFirst(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), site -> Cursor.encode(site.id()))
                .map(site -> new SiteSummary(
                        site.id(),
                        site.intent().name(),
                        site.intent().platform(),
                        site.intent().country(),
                        site.version()));
    }

    @GET
    @Path("sites/{site}/intent")
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the intent of a site",
            description = "As JSON or YAML, as `Accept` says. The ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SiteIntent.class),
                        examples = @ExampleObject(name = "Bergen", value = EXAMPLE)),
                @Content(mediaType = YAML, examples = @ExampleObject(name = "London", value = YAML_EXAMPLE))
            })
    @APIResponse(responseCode = "404", description = "The site has no intent")
    public Response intent(@PathParam("site") @Parameter(example = "bergen") String id, @Context HttpHeaders headers) {
        caller.requireSite(SiteId.require(id));
        Site site = sites.find(id).orElseThrow(() -> unknown(id));
        return answer(Response.ok(), site, headers);
    }

    @GET
    @Path("intent.schema.json")
    @Produces({SCHEMA_JSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the JSON Schema of an intent",
            description = "Draft 2020-12. What editors complete by is what `PUT .../intent` checks by.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SCHEMA_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "its beginning",
                                            value = "{\"title\": \"Intent of a site\", \"type\": \"object\"}")))
    public String schema() {
        return ReadIntent.SCHEMA.text();
    }

    @PUT
    @Path("sites/{site}/intent")
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Say what a site is like",
            description = "As JSON or YAML, at most 256 KB, by the schema at `/api/routing/v1/intent.schema.json`. The"
                    + " first intent needs no header; a change needs If-Match. To put what is there already changes"
                    + " nothing. Scripts that waited for the site become ready.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SiteIntent.class),
                        examples = @ExampleObject(name = "Bergen", value = EXAMPLE)),
                @Content(
                        mediaType = YAML,
                        schema = @Schema(implementation = SiteIntent.class),
                        examples = @ExampleObject(name = "London", value = YAML_EXAMPLE))
            })
    @APIResponse(responseCode = "200", description = "It has changed")
    @APIResponse(responseCode = "201", description = "The site has its first intent")
    @APIResponse(
            responseCode = "400",
            description = "The errors name each field by JSON pointer, line and column of the text that was sent")
    public Response put(
            @PathParam("site") @Parameter(example = "bergen") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers,
            @Parameter(hidden = true) InputStream body) {
        caller.requireSite(SiteId.require(id));
        SiteIntent intent = read(body, headers);
        Optional<Site> known = sites.lock(id);
        if (known.isEmpty()) {
            var first = new Site(id, 1, intent);
            if (ifMatch != null) {
                throw new ProblemException(
                        ProblemType.PRECONDITION_FAILED, "Site " + id + " has no intent yet; leave If-Match out");
            }
            if (!sites.insert(first, clock.instant(), caller.subject())) {
                throw new ProblemException(
                        ProblemType.CONFLICT, "Another request has just put the first intent of " + id + "; read it");
            }
            intents.fire(new IntentPut(first));
            return answer(Response.created(URI.create("/api/routing/v1/sites/" + id + "/intent")), first, headers);
        }
        Site before = known.get();
        if (ifMatch == null && before.intent().equals(intent)) {
            return answer(Response.ok(), before, headers);
        }
        Versions.requireMatch(ifMatch, before.version());
        if (before.intent().equals(intent)) {
            return answer(Response.ok(), before, headers);
        }
        var after = new Site(id, before.version() + 1, intent);
        sites.update(after, clock.instant(), caller.subject());
        intents.fire(new IntentPut(after));
        return answer(Response.ok(), after, headers);
    }

    private static SiteIntent read(InputStream body, HttpHeaders headers) {
        SentText text = SentText.of(body, MOST_BYTES);
        if (text.isEmpty()) {
            throw ProblemException.invalid("", "The body is empty: send the intent");
        }
        boolean yaml = YAML_TYPE.isCompatible(headers.getMediaType());
        ReadIntent.Reading reading = ReadIntent.read(yaml ? text.yaml() : text.json());
        return reading.intent()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.INVALID_REQUEST,
                        reading.faults().stream()
                                .map(fault -> fault.pointer() + " (line " + fault.line() + ") " + fault.detail())
                                .collect(Collectors.joining("; ")),
                        reading.faults()));
    }

    private static Response answer(Response.ResponseBuilder answer, Site site, HttpHeaders headers) {
        MediaType json = MediaType.APPLICATION_JSON_TYPE;
        boolean yaml = headers.getAcceptableMediaTypes().stream()
                .filter(accepted -> accepted.isCompatible(json) || accepted.isCompatible(YAML_TYPE))
                .findFirst()
                .map(accepted -> !accepted.isCompatible(json))
                .orElse(false);
        return answer.entity(yaml ? IntentYaml.write(site.intent()) : site.intent())
                .type(yaml ? YAML_TYPE.withCharset("utf-8") : json)
                .tag(Versions.tag(site.version()))
                .build();
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("Site " + id + " has no intent: PUT /api/routing/v1/sites/" + id + "/intent");
    }
}
