package org.dialworks.routing.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.rule.DialString;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a plan makes of calls, before it is on any server. */
@Path("/api/routing/v1/simulate")
@RunOnVirtualThread
@Tag(name = "Simulation", description = "What a plan makes of calls, with every step that did not match on request")
public class SimulationResource {

    static final String NDJSON = "application/x-ndjson";

    private static final int MOST_CALLS = 10_000;
    private static final int BATCH = 1000;
    private static final String ASKED = """
            {"platform": "lync2013", "dialled": ["55123456"], "policy": "Global", "explain": true,
             "model": {
               "dialPlans": [{"name": "Global", "rules": [
                 {"name": "National", "pattern": "^(\\\\d{8})$", "translation": "+47$1", "description": "Norway"}]}],
               "usages": ["All"],
               "routes": [{"name": "All", "pattern": "^\\\\+", "usages": ["All"], "gateways": ["gw1.contoso.com"],
                           "priority": 0}],
               "policies": [{"name": "Global", "usages": ["All"]}]}}
            """;
    private static final String ANSWER = """
            {"items": [{"dialled": "55123456", "dialPlan": "Global", "rules": ["National"], "number": "+4755123456",
              "policy": "Global", "usage": "All", "route": "All", "gateway": "gw1.contoso.com", "sent": "+4755123456",
              "outcome": "routed", "words": "+4755123456 goes by usage All and route All to gw1.contoso.com, which is sent +4755123456",
              "attempts": [{"usage": "All", "route": "All", "gateway": "gw1.contoso.com", "called": "+4755123456",
                            "fate": "takes-it"}]}],
             "summary": {"calls": 1, "unreadable": 0, "outcomes": {"routed": 1}, "usages": {"All": 1},
                         "routes": {"All": 1}, "rules": {"National": 1}}}
            """;
    private static final String LINES = """
            {"line":1,"dialled":"55123456","number":"+4755123456","outcome":"routed"}
            {"summary":{"calls":1,"unreadable":0}}
            """;

    private final PlanToSimulate plans;
    private final InventoryRepository inventory;
    private final ObjectMapper json;

    @Inject
    SimulationResource(PlanToSimulate plans, InventoryRepository inventory, ObjectMapper json) {
        this.plans = plans;
        this.inventory = inventory;
        this.json = json;
    }

    /** Calls, and how many came out how. */
    public record Simulation(List<CallView> items, Summary summary) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, NDJSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Simulate calls",
            description = "By a stored plan, a plan as such, or the intent of a site as it is now. With"
                    + " `\"numbers\": \"inventory\"` every number of the site that was heard of is called, and the answer is"
                    + " one JSON object a line, the summary last.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SimulationRequest.class),
                            examples = @ExampleObject(name = "a plan as such", value = ASKED)))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Simulation.class),
                        examples = @ExampleObject(name = "one call", value = ANSWER)),
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "the inventory", value = LINES))
            })
    @APIResponse(
            responseCode = "400",
            description = "What is dialled cannot be; or the plan has no such policy, dial plan or gateway")
    @APIResponse(responseCode = "404", description = "There is no such plan, or the site has no intent")
    public Response simulate(@NotNull SimulationRequest request) {
        PlanToSimulate.Found found = plans.find(request);
        if (request.numbers() != null) {
            return inventory(request, found);
        }
        return Response.ok(calls(request, found.simulator()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static Simulation calls(SimulationRequest request, Simulator simulator) {
        List<String> dialled = request.dialled() == null ? List.of() : request.dialled();
        List<Who> callers = NumberLines.callers(simulator, request);
        if (dialled.isEmpty()
                || dialled.size() > SimulationRequest.MOST_DIALLED
                || dialled.size() * callers.size() > MOST_CALLS) {
            throw ProblemException.invalid(
                    "/dialled",
                    "dialled: 1 to " + SimulationRequest.MOST_DIALLED + " numbers, and at most " + MOST_CALLS
                            + " calls with all policies; send more as text/plain, one a line");
        }
        requireDialled(dialled);
        var views = new ArrayList<CallView>();
        var summary = new Summary();
        for (String each : dialled) {
            for (Who who : callers) {
                Call call = simulator.call(each, who, request.gateways());
                summary.count(call);
                views.add(CallView.of(simulator, call, who, request.wantsSteps(), null));
            }
        }
        return new Simulation(views, summary);
    }

    private static void requireDialled(List<String> dialled) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < dialled.size(); i++) {
            try {
                DialString.require(dialled.get(i));
            } catch (IllegalArgumentException e) {
                faults.add(Fault.at("/dialled/" + i, String.valueOf(e.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, faults.getFirst().detail(), faults);
        }
    }

    private Response inventory(SimulationRequest request, PlanToSimulate.Found found) {
        if (!request.wantsInventory() || request.dialled() != null) {
            throw ProblemException.invalid("/numbers", "numbers: is inventory, and then nothing is dialled beside it");
        }
        String site = found.site()
                .orElseThrow(() -> ProblemException.invalid(
                        "/numbers", "numbers: a model has no inventory; name a plan or a site"));
        return lines(request, found.simulator(), lines -> {
            @Nullable PhoneNumber last = null;
            List<PhoneNumber> batch;
            do {
                PhoneNumber from = last;
                // A short transaction a batch: who reads slowly keeps no connection of the database.
                batch = QuarkusTransaction.requiringNew().call(() -> inventory.behind(site, from, BATCH));
                for (PhoneNumber number : batch) {
                    lines.simulate(number.toString(), null);
                    last = number;
                }
            } while (batch.size() == BATCH);
        });
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(NDJSON)
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Simulate the numbers of a file",
            description =
                    "One number a line; empty lines and lines that begin with // are left out. The answer"
                            + " is one JSON object a line, the summary last; a line that cannot be dialled is told by its number.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "two numbers", value = "55123456\n004687654321\n")))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "one call", value = LINES)))
    @APIResponse(responseCode = "413", description = "The file is larger than 10 MB")
    public Response simulateFile(
            @QueryParam("plan") @Parameter(description = "A stored plan; or site") @Nullable UUID plan,
            @QueryParam("site") @Parameter(description = "The intent of a site", example = "bergen") @Nullable
                    String site,
            @QueryParam("policy") @Parameter(description = "Granted to the caller", example = "Global") @Nullable
                    String policy,
            @QueryParam("policies") @Parameter(description = "all: for each policy of the plan") @Nullable
                    String policies,
            @QueryParam("dialPlan") @Parameter(description = "Granted to the caller", example = "Global") @Nullable
                    String dialPlan,
            @QueryParam("down") @Parameter(description = "Gateways that are down") List<String> down,
            @QueryParam("explain") @Parameter(description = "Every step") boolean explain,
            byte[] file) {
        var request = new SimulationRequest(
                plan, null, site, null, null, null, policy, policies, dialPlan, null, null, null, down, null, null,
                explain);
        return lines(request, plans.find(request).simulator(), lines -> {
            try (var reader =
                    new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
                long at = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    at++;
                    String dialled = line.strip();
                    if (!dialled.isEmpty() && !dialled.startsWith("//")) {
                        lines.simulate(dialled, at);
                    }
                }
            }
        });
    }

    /** What writes the lines. */
    @FunctionalInterface
    private interface Source {
        void writeTo(NumberLines lines) throws IOException;
    }

    private Response lines(SimulationRequest request, Simulator simulator, Source source) {
        StreamingOutput body = out -> {
            var lines = new NumberLines(json, simulator, request, out);
            source.writeTo(lines);
            lines.finish();
        };
        return Response.ok(body).type(NDJSON).build();
    }
}
