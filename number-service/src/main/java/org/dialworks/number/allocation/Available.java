package org.dialworks.number.allocation;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What both doors to the free numbers, of a range and of a site, have in common. */
@ApplicationScoped
class Available {

    private final TakeTogether takeTogether;
    private final ChooseSpots chooseSpots;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Available(TakeTogether takeTogether, ChooseSpots chooseSpots, Idempotency idempotency, Caller caller, Clock clock) {
        this.takeTogether = takeTogether;
        this.chooseSpots = chooseSpots;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes numbers once per key.
     *
     * @param content what tells the request from another
     */
    Response take(Ask.Place place, @Nullable String key, Object content, TakeRequest request) {
        Selection selection = request.selection();
        chooseSpots.filter(selection.digits());
        var ask = new Ask(
                place,
                selection,
                request.wish(clock.instant(), caller.subject()),
                caller.sites(),
                !caller.hasRole(Roles.NUMBER_ADMIN),
                request.site(),
                idempotency.key(key, content),
                Span.current().getSpanContext());
        return switch (takeTogether.take(ask)) {
            case Answer.Taken taken -> created(taken);
            case Answer.Refused(ProblemException problem) -> throw problem;
        };
    }

    private static Response created(Answer.Taken taken) {
        Response.ResponseBuilder answer =
                Response.status(Response.Status.CREATED).entity(taken);
        if (taken.items().size() == 1) {
            answer.location(address(taken.items().getFirst().number()));
        }
        return answer.build();
    }

    private static URI address(PhoneNumber number) {
        return URI.create("/api/numbers/v1/numbers/" + URLEncoder.encode(number.toString(), StandardCharsets.UTF_8));
    }
}
