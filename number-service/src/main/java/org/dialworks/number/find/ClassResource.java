package org.dialworks.number.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classes of numbers worth having. */
@Path("/api/numbers/v1/classes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available", description = "What is free, and taking it")
public class ClassResource {

    private final NumberClasses classes;

    @Inject
    ClassResource(NumberClasses classes) {
        this.classes = classes;
    }

    /**
     * A class as the API shows it.
     *
     * @param examples how numbers of it end
     */
    @Schema(name = "NumberClass")
    record ClassView(
            @Schema(examples = "four-alike") String name,
            ClassLevel level,
            String description,

            @Schema(examples = "7777") List<String> examples) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List the classes of numbers",
            description =
                    "What makes a number worth having, the most wanted first. A number in none of them is `ordinary`. "
                            + "`?class=` of the free numbers takes a class, a level or `ordinary`.")
    public Page<ClassView> list() {
        return new Page<>(
                classes.all().stream()
                        .map(type -> new ClassView(type.name(), type.level(), type.description(), type.examples()))
                        .toList(),
                null);
    }
}
