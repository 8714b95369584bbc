package org.dialworks.diagnostics.knowledge;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles on troubles and their repair. */
@Path("/api/diagnostics/v1/knowledge")
@Tag(name = "Knowledge", description = "Articles on troubles and their repair, and where to read on")
@RunOnVirtualThread
@Transactional
public class KnowledgeResource {

    private static final String MARKDOWN = "text/markdown";
    private static final int MOST_CHARACTERS = 200_000;
    private static final String EXAMPLE = """
            ---
            id: gateway-reboot
            title: Rebooting the gateway in the basement
            roles: [mediation]
            features: [enterprise-voice]
            events: [LS Mediation Server/25061]
            sources: [{title: Our own operations handbook}]
            updated: "2026-01-31"
            ---
            Ask the porter for the key of room K 12 first.
            """;

    private final ArticleRepository repository;
    private final Idempotency idempotency;
    private final Caller caller;
    private final FeatureLinks links = FeatureLinks.builtIn();

    @Inject
    KnowledgeResource(ArticleRepository repository, Idempotency idempotency, Caller caller) {
        this.repository = repository;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Texts elsewhere on one feature. */
    public record Reading(String feature, String title, List<Text> links) {

        /**
         * A text elsewhere.
         *
         * @param product the generation that it is about
         * @param kind plan, deploy or reference
         */
        public record Text(String title, String url, String product, String kind) {}

        static Reading of(FeatureLinks.Feature feature) {
            return new Reading(
                    feature.feature(),
                    feature.title(),
                    feature.links().stream()
                            .map(link -> new Text(
                                    link.title(), link.url(), link.product().word(), link.kind()))
                            .toList());
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Search articles by words, event, error text, finding, feature, role or product")
    public Page<ArticleView> search(@BeanParam ArticleQuery query, @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<StoredArticle> rows = repository.list(
                query,
                caller.sites(),
                after.isEmpty() ? null : rank(after.get(0)),
                after.isEmpty() ? "" : after.get(1),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.rank(), row.id()))
                .map(row -> ArticleView.of(row, false));
    }

    private static Float rank(String text) {
        try {
            return Float.valueOf(text);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "after must be the next of a page of this list");
        }
    }

    @GET
    @Path("links")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Where to read on, by feature of the product")
    public Page<Reading> links(
            @QueryParam("feature") @Parameter(description = "Only this feature", example = "enterprise-voice") @Nullable
                    String feature) {
        if (feature == null) {
            return new Page<>(links.all().stream().map(Reading::of).toList(), null);
        }
        FeatureLinks.Feature known = links.of(feature)
                .orElseThrow(() -> ProblemException.invalid(
                        "feature",
                        "feature must be one of "
                                + String.join(
                                        ", ",
                                        links.all().stream()
                                                .map(FeatureLinks.Feature::feature)
                                                .toList())));
        return new Page<>(List.of(Reading.of(known)), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One article with its text")
    @APIResponseSchema(ArticleView.class)
    public Response get(@PathParam("id") @Parameter(example = "one-way-audio") String id) {
        return answer(visible(repository.find(id), id));
    }

    @POST
    @Consumes({MARKDOWN, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Add an article of a site's own",
            description = "Markdown below front matter. Its id becomes the site's name, a dot, and the id in the front"
                    + " matter.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MARKDOWN,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "Our gateway", value = EXAMPLE)))
    @APIResponseSchema(value = ArticleView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The front matter is not right; the errors name the line")
    @APIResponse(responseCode = "409", description = "The site has an article of this id")
    public Response create(
            @QueryParam("site") @Parameter(required = true, description = "Whose it is", example = "bergen") @Nullable
                    String site,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            String file) {
        if (site == null || !SiteId.isValid(site)) {
            throw ProblemException.invalid("site", "site must name the site whose article it is, as in bergen");
        }
        caller.requireSite(site);
        Article article = article(file);
        ArticleView created =
                idempotency.once(key, List.of("article", site, file), ArticleView.class, () -> insert(site, article));
        return Response.created(URI.create("/api/diagnostics/v1/knowledge/" + created.id()))
                .tag(Versions.tag(created.version()))
                .entity(created)
                .build();
    }

    private ArticleView insert(String site, Article article) {
        String id = StoredArticle.idOf(site, article);
        if (!repository.insert(site, article, caller.subject())) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "There is an article " + id + "; change it with PUT, or choose another id");
        }
        return ArticleView.of(repository.find(id).orElseThrow(), true);
    }

    @PUT
    @Path("{id}")
    @Consumes({MARKDOWN, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Change an article of a site's own",
            description = "Needs If-Match with the ETag that was read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MARKDOWN,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "Our gateway", value = EXAMPLE)))
    @APIResponseSchema(ArticleView.class)
    @APIResponse(responseCode = "409", description = "It comes with the service and cannot be changed")
    public Response change(
            @PathParam("id") @Parameter(example = "bergen.gateway-reboot") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            String file) {
        StoredArticle stored = own(id, ifMatch);
        Article article = article(file);
        if (!StoredArticle.idOf(stored.site(), article).equals(id)) {
            throw ProblemException.invalid(
                    "id", "The front matter has the id " + article.front().id() + ", but the article is " + id);
        }
        repository.update(id, article, caller.subject());
        return answer(repository.find(id).orElseThrow());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Remove an article of a site's own",
            description = "Needs If-Match with the ETag that was read.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It comes with the service and cannot be removed")
    public void delete(
            @PathParam("id") @Parameter(example = "bergen.gateway-reboot") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        own(id, ifMatch);
        repository.delete(id);
    }

    private StoredArticle own(String id, @Nullable String ifMatch) {
        StoredArticle stored = visible(repository.lock(id), id);
        if (stored.site() == null) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Article " + id + " comes with the service. Add one of the site's own beside it");
        }
        Versions.requireMatch(ifMatch, stored.version());
        return stored;
    }

    // An article of a site that the token does not cover is not admitted to exist.
    private StoredArticle visible(Optional<StoredArticle> stored, String id) {
        return stored.filter(article -> article.site() == null || caller.maySee(article.site()))
                .orElseThrow(() -> ProblemException.notFound("There is no article " + id));
    }

    private static Article article(String file) {
        if (file.length() > MOST_CHARACTERS) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, "An article has at most " + MOST_CHARACTERS + " characters");
        }
        if (file.indexOf('\0') >= 0) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "An article is text, and holds no NUL");
        }
        try {
            return ArticleFile.read(file);
        } catch (ArticleFile.NotAnArticle e) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "The front matter is not right, line " + e.line() + ": " + e.detail(),
                    List.of(Problem.Fault.atLine(e.line(), e.detail())));
        }
    }

    private static Response answer(StoredArticle stored) {
        return Response.ok(ArticleView.of(stored, true))
                .tag(Versions.tag(stored.version()))
                .build();
    }
}
