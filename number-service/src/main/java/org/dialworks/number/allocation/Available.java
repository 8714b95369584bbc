package org.dialworks.number.allocation;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What both doors to the free numbers, of a range and of a site, have in common. */
@ApplicationScoped
class Available {

    private final Sources sources;
    private final FreeBlocks freeBlocks;
    private final TakeTogether takeTogether;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Available(
            Sources sources,
            FreeBlocks freeBlocks,
            TakeTogether takeTogether,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.sources = sources;
        this.freeBlocks = freeBlocks;
        this.takeTogether = takeTogether;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** A page of what is free in the ranges, which come in ascending order. */
    Page<FreeNumber> page(List<RangeOfNumber> ranges, Paging paging) {
        int most = paging.limit() + 1;
        Optional<PhoneNumber> after = after(paging);
        var found = new ArrayList<FreeNumber>();
        for (RangeOfNumber range : ranges) {
            if (found.size() == most) {
                break;
            }
            OptionalLong behind = after.map(range::place).orElse(OptionalLong.empty());
            freeBlocks.list(range.id(), behind.orElse(-1), most - found.size()).stream()
                    .map(place -> new FreeNumber(range.numberAt(place), range.site(), range.id()))
                    .forEach(found::add);
        }
        return Page.of(
                found,
                paging.limit(),
                row -> Cursor.encode(row.number().digits(), row.number().extension()));
    }

    /** The last number of the page before. */
    static Optional<PhoneNumber> after(Paging paging) {
        List<String> after = paging.after(2);
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhoneNumber(Cursor.number(after.getFirst()), after.getLast()));
    }

    /** The range, if it is in use and the caller may see it. */
    RangeOfNumber visible(UUID id) {
        RangeOfNumber range = sources.range(id).orElseThrow(() -> ProblemException.notFound("There is no range " + id));
        caller.requireSite(range.site());
        return range;
    }

    /**
     * Takes numbers once per key.
     *
     * @param content what tells the request from another
     */
    Response take(Ask.Place place, @Nullable String key, Object content, TakeRequest request) {
        var ask = new Ask(
                place,
                request.wish(clock.instant(), caller.subject()),
                caller.sites(),
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
