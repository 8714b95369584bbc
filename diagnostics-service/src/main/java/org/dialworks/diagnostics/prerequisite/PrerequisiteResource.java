package org.dialworks.diagnostics.prerequisite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.Script;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a server needs before the product is set up on it. */
@Path("/api/diagnostics/v1/prerequisites")
@Tag(name = "Prerequisites", description = "What roles need of Windows, with the source of each fact")
@RunOnVirtualThread
public class PrerequisiteResource {

    private final Prerequisites prerequisites;

    @Inject
    PrerequisiteResource(Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "What a role needs, as facts, as a text or as a script",
            description = "`format=json` gives the facts with their sources, `text` a list for people, `script` the"
                    + " PowerShell that installs what is missing. A fact that is not confirmed comes from reports of"
                    + " administrators: no text of Microsoft that says so could be read in full.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ServerPlan.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "The product has no such role, or does not run on this Windows")
    public Response get(
            @QueryParam("product")
                    @Parameter(
                            required = true,
                            description = "lync2010, lync2013, skype2015 or skype2019",
                            example = "lync2010")
                    @Nullable
                    String product,
            @QueryParam("role")
                    @Parameter(
                            required = true,
                            description = "front-end, standard-edition, director, av-conferencing, mediation, edge,"
                                    + " monitoring, archiving or persistent-chat",
                            example = "front-end")
                    @Nullable
                    String role,
            @QueryParam("windows")
                    @Parameter(
                            required = true,
                            description = "2008sp2, 2008r2, 2008r2sp1, 2012, 2012r2, 2016, 2019, 2022 or 2025",
                            example = "2008r2sp1")
                    @Nullable
                    String windows,
            @QueryParam("format")
                    @Parameter(description = "json, text or script; json if absent", example = "json")
                    @Nullable
                    String format) {
        Platform platform = word("product", product, word -> Word.parse(Platform.class, word));
        Role wanted = word("role", role, word -> Word.parse(Role.class, word));
        WindowsVersion version = word("windows", windows, word -> Word.parse(WindowsVersion.class, word));
        ServerPlan plan;
        try {
            plan = prerequisites.plan(platform, wanted, version);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("product", String.valueOf(e.getMessage()));
        }
        return switch (format == null ? "json" : format) {
            case "json" -> Response.ok(plan, MediaType.APPLICATION_JSON).build();
            case "text" ->
                Response.ok(PlanText.of(plan), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .build();
            case "script" -> script(plan);
            default -> throw ProblemException.invalid("format", "format must be json, text or script, not " + format);
        };
    }

    private static Response script(ServerPlan plan) {
        Script script = PlanScript.of(plan);
        String file = plan.product().word() + "-" + plan.role().word() + "-"
                + plan.windows().word() + ".ps1";
        return Response.ok(script.toBytes(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static <T> T word(String name, @Nullable String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid(name, name + " is missing");
        }
        try {
            return parse.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(name, String.valueOf(e.getMessage()));
        }
    }
}
