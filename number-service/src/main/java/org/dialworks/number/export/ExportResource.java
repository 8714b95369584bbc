package org.dialworks.number.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.NumberSearch;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Any search as a file. */
@Path("/api/numbers/v1/exports")
@RunOnVirtualThread
@Tag(name = "Exports", description = "Any search as a file")
public class ExportResource {

    private final Exports exports;
    private final SendFile sendFile;
    private final Caller caller;

    @Inject
    ExportResource(Exports exports, SendFile sendFile, Caller caller) {
        this.exports = exports;
        this.sendFile = sendFile;
        this.caller = caller;
    }

    /** What is exported. */
    enum Subject implements Word {
        NUMBERS,
        RANGES,
        HISTORY
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Export a search as a file",
            description =
                    "The numbers that are or were in use, with the filters of `/numbers`; or, with `of`, the ranges "
                            + "or the history of the numbers. The file is written while it is read. An exported file can be "
                            + "imported again: its columns are named as exports of a running system name them.\n\n"
                            + "In CSV a telephone number is a line URI, `tel:+4755123456`, since a spreadsheet takes a leading `+` "
                            + "for a formula; other text that begins like a formula has an apostrophe in front. In a workbook "
                            + "all of it is text as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "ranges",
                                            value =
                                                    "Identity,NumberRangeStart,NumberRangeEnd,Site\r\nBergen,tel:+4755123000,tel:+4755123999,bergen\r\n")))
    public Response export(
            @QueryParam("of")
                    @DefaultValue("numbers")
                    @Parameter(description = "numbers, ranges or history", example = "numbers")
                    String of,
            @QueryParam("site") @Parameter(description = "Of this site", example = "bergen") @Nullable String site,
            @QueryParam("state") @Parameter(description = "Numbers in this state", example = "active") @Nullable
                    String state,
            @QueryParam("holder")
                    @Parameter(
                            description = "Numbers of this holder, or changes that gave it one, by the whole id",
                            example = "kari@contoso.com")
                    @Nullable
                    String holder,
            @QueryParam("q")
                    @Parameter(
                            description = "Digits that the number begins with, or a part of its holder's name or id",
                            example = "4755")
                    @Nullable
                    String q,
            @QueryParam("number") @Parameter(description = "Of the history: of this number") @Nullable String number,
            @QueryParam("from") @Parameter(description = "Of the history: not before this instant") @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Of the history: before this instant") @Nullable String to,
            @BeanParam FileParameters file) {
        if (site != null) {
            caller.requireSite(SiteId.require(site));
        }
        Set<String> sites = site == null ? caller.sites() : Set.of(site);
        Optional<String> named = Optional.ofNullable(site);
        return switch (Word.parse(Subject.class, of)) {
            case NUMBERS ->
                sendFile.of(
                        ExportTables.NUMBERS,
                        named,
                        file,
                        exports.numbers(new NumberSearch.Query(
                                sites, state == null ? null : Word.parse(NumberState.class, state), holder, q)));
            case RANGES -> sendFile.of(ExportTables.RANGES, named, file, exports.ranges(sites));
            case HISTORY ->
                sendFile.of(
                        ExportTables.HISTORY,
                        named,
                        file,
                        exports.history(new Exports.Changes(
                                sites,
                                number == null ? null : PhoneNumber.parse(number),
                                holder,
                                instant("from", from),
                                instant("to", to))));
        };
    }

    private static @Nullable Instant instant(String parameter, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(
                    parameter, parameter + " must be an instant as 2026-01-31T12:00:00Z, not '" + text + "'");
        }
    }
}
