package org.dialworks.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.rest.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains the types of problems: what each means and what to do. */
@Path("/problems")
@Tag(name = "problems")
class ProblemPages {

    private static final String HTML = "text/html;qs=1.0";
    private static final String JSON = "application/json;qs=0.9";

    /** A type of problem for programs. */
    @Schema(name = "ProblemExplanation")
    record Explanation(URI type, String slug, String title, int status, String explanation) {
        static Explanation of(ProblemType type) {
            return new Explanation(type.uri(), type.slug(), type.title(), type.status(), type.explanation());
        }
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance one(Explanation problem);

        static native TemplateInstance all(List<Explanation> problems);
    }

    @GET
    @Produces(HTML)
    @Operation(hidden = true)
    public String allForPeople() {
        return Templates.all(all()).render();
    }

    @GET
    @Produces(JSON)
    @Operation(summary = "All types of problems")
    public List<Explanation> all() {
        return Arrays.stream(ProblemType.values()).map(Explanation::of).toList();
    }

    @GET
    @Path("/{slug}")
    @Produces(HTML)
    @Operation(hidden = true)
    public String oneForPeople(@PathParam("slug") String slug) {
        return Templates.one(one(slug)).render();
    }

    @GET
    @Path("/{slug}")
    @Produces(JSON)
    @Operation(summary = "What a type of problem means and what to do")
    public Explanation one(@PathParam("slug") String slug) {
        return ProblemType.ofSlug(slug)
                .map(Explanation::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "there is no such type of problem"));
    }
}
