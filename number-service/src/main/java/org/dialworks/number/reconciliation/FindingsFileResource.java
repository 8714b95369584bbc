package org.dialworks.number.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dialworks.contracts.Roles;
import org.dialworks.number.export.Batches;
import org.dialworks.number.export.Column;
import org.dialworks.number.export.FileParameters;
import org.dialworks.number.export.SendFile;
import org.dialworks.number.export.Table;
import org.dialworks.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything that does not agree, as a file. */
@Path("/api/numbers/v1/reconciliation/file")
@RunOnVirtualThread
@Tag(name = "Reconciliation", description = "Where the inventory and the newest exports do not agree")
public class FindingsFileResource {

    private static final Table<FindingView> FINDINGS = new Table<>(
            "findings",
            List.of(
                    new Column<>("Kind", FindingView::kind),
                    new Column<>("Severity", FindingView::severity),
                    new Column<>("PhoneNumber", FindingView::number),
                    new Column<>("Site", FindingView::site),
                    new Column<>("Explanation", FindingView::explanation),
                    new Column<>("Export", evidence(Finding.Evidence::export)),
                    new Column<>("File", evidence(Finding.Evidence::file)),
                    new Column<>("Line", evidence(Finding.Evidence::line)),
                    new Column<>("Resolutions", FindingView::resolutions),
                    new Column<>("Id", FindingView::id)));

    private final Findings findings;
    private final SendFile sendFile;
    private final ObjectMapper json;
    private final Caller caller;

    @Inject
    FindingsFileResource(Findings findings, SendFile sendFile, ObjectMapper json, Caller caller) {
        this.findings = findings;
        this.sendFile = sendFile;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List what does not agree, as a file",
            description =
                    "The findings of `GET /reconciliation`, all of them as they are at one moment: the way to read"
                            + " very many.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "findings",
                                            value =
                                                    "Kind,Severity,PhoneNumber,Site,Explanation,Export,File,Line,Resolutions,Id\r\n")))
    public Response file(
            @QueryParam("site") @Parameter(description = "Of this site", example = "bergen") @Nullable String site,
            @QueryParam("kind")
                    @Parameter(description = "Of this kind, several times for several", example = "held-twice")
                    List<String> kinds,
            @QueryParam("severity") @Parameter(description = "Of this severity", example = "error") @Nullable
                    String severity,
            @BeanParam FileParameters file) {
        Findings.Query query = FindingFilter.query(caller, site, kinds, severity);
        Batches<FindingView> rows = Batches.spooled(
                FindingView.class,
                json,
                consumer -> findings.each(query, finding -> consumer.accept(FindingView.of(finding))));
        return sendFile.of(FINDINGS, Optional.ofNullable(site), file, rows);
    }

    private static Function<FindingView, @Nullable Object> evidence(Function<Finding.Evidence, @Nullable Object> part) {
        return row -> row.evidence() == null ? null : part.apply(row.evidence());
    }
}
