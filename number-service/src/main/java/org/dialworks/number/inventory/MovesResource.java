package org.dialworks.number.inventory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.number.inventory.MoveNumber.Outcome;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One move for several numbers. */
@Path("/api/numbers/v1/moves")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Numbers")
public class MovesResource {

    /** The most numbers that one request moves. */
    static final int MOST = 1000;

    private final FindNumber findNumber;
    private final MoveNumber moveNumber;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MovesResource(FindNumber findNumber, MoveNumber moveNumber, Idempotency idempotency, Caller caller, Clock clock) {
        this.findNumber = findNumber;
        this.moveNumber = moveNumber;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A move and the numbers that make it. The rest is as for the move of one number.
     *
     * @param numbers 1 to 1000 of them
     */
    @Schema(name = "Moves")
    record Moves(
            @NotNull Move move,

            @NotNull @Size(min = 1, max = MOST) @Schema(type = SchemaType.ARRAY, implementation = String.class)
            List<@NotNull PhoneNumber> numbers,

            @Nullable Holder holder,
            @Nullable Instant until,

            @Schema(type = SchemaType.STRING, format = "duration", examples = "P30D") @Nullable
            Duration rest,

            @Size(max = 500) @Nullable String reason) {

        MoveRequest request() {
            return new MoveRequest(holder, until, rest, reason);
        }
    }

    /** The numbers that were moved. */
    @Schema(name = "MovedNumbers")
    record Moved(List<NumberView> items) {
        Moved {
            items = List.copyOf(items);
        }
    }

    @POST
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move several numbers at once",
            description = "All or none: when one of them cannot, nothing is changed, and the errors say why for each.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Moves.class),
                            examples =
                                    @ExampleObject(
                                            name = "block two",
                                            value =
                                                    "{\"move\":\"block\",\"numbers\":[\"+4755123900\",\"+4755123901\"],\"reason\":\"door phones\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Moved.class)))
    @APIResponse(
            responseCode = "409",
            description = "Some cannot; the errors name each and say why, and none was moved")
    public Moved move(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Moves moves) {
        Move move = moves.move();
        if (!move.isOfCallers()) {
            throw ProblemException.invalid("/move", move.word() + " is not a move that callers make");
        }
        MoveRequest request = moves.request();
        request.check(move, clock.instant());
        List<PhoneNumber> numbers = moves.numbers();
        if (new LinkedHashSet<>(numbers).size() < numbers.size()) {
            throw ProblemException.invalid("/numbers", "A number is named twice");
        }
        findNumber.visible(numbers);
        return idempotency.once(key, moves, Moved.class, () -> {
            var wish = request.wish(move, null, clock.instant(), caller.subject());
            return new Moved(requireAll(move, numbers, moveNumber.moveAll(numbers, wish)));
        });
    }

    /**
     * What became of the numbers when all have moved.
     *
     * @throws ProblemException 409 with the reason for each that has not
     */
    static List<NumberView> requireAll(Move move, List<PhoneNumber> numbers, Map<PhoneNumber, Outcome> outcomes) {
        var moved = new ArrayList<NumberView>();
        var faults = new ArrayList<Problem.Fault>();
        for (int i = 0; i < numbers.size(); i++) {
            PhoneNumber number = numbers.get(i);
            switch (Objects.requireNonNull(outcomes.get(number))) {
                case Outcome.Moved(var then) -> moved.add(NumberView.of(then));
                case Outcome.Refusal refusal ->
                    faults.add(Problem.Fault.at("/numbers/" + i, MoveRefusal.words(number, move, refusal)));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.MOVE_NOT_ALLOWED,
                    faults.size() + " of " + numbers.size() + " numbers cannot " + move.word()
                            + ", so none was moved; the first: "
                            + faults.getFirst().detail(),
                    faults);
        }
        return moved;
    }
}
