package org.dialworks.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.MoveNumber;
import org.dialworks.number.testing.Api;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done in whatever order, the service answers as a model does that fits on a page. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ModelIT {

    private static final int BASES = 4;
    private static final int STEPS = 60;

    private final String site = Api.newSite();
    // Over the border of two blocks.
    private final long first = Api.newArea() + 998;

    @Inject
    MoveNumber moveNumber;

    @Inject
    Sql sql;

    /**
     * Something that is done.
     *
     * @param place which base number
     * @param extension whether to an extension on it
     */
    private record Step(String move, int place, boolean extension, String holder) {}

    private static Arbitrary<List<Step>> steps() {
        Arbitrary<String> moves = Arbitraries.frequencyOf(
                // What leads deep into the table comes more often than what leads out of it.
                Tuple.of(3, Arbitraries.of("assign", "activate", "release", "take")),
                Tuple.of(2, Arbitraries.of("reserve", "hand-over", "give-back", "expire", "port-out", "cancel-port")),
                Tuple.of(
                        1,
                        Arbitraries.of("release-at-once", "block", "unblock", "port-in", "complete-port", "retire")));
        return Combinators.combine(
                        moves,
                        Arbitraries.integers().between(0, BASES - 1),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of("kari", "ola"))
                .as(Step::new)
                .list()
                .ofSize(STEPS);
    }

    @ParameterizedTest
    @CsvSource({"extensions-apart, 1", "extensions-apart, 2", "base-or-extensions, 3", "base-or-extensions, 4"})
    void theServiceAnswersAsTheModelDoes(String uniqueness, long seed) {
        String range = Api.range(site, first, first + BASES - 1);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("uniqueness", uniqueness))
                .put(BASE + "/sites/" + site + "/policy")
                .then()
                .statusCode(200);
        var model = new ModelInventory(uniqueness.equals("base-or-extensions"));
        for (int i = 0; i < BASES; i++) {
            model.add("+" + (first + i));
        }
        JqwikSession.run(() -> steps().generator(1000).stream(new Random(seed))
                .limit(1)
                .map(Shrinkable::value)
                .flatMap(List::stream)
                .forEach(step -> go(model, step)));
        int free = Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
        List<String> offered = Api.as(Roles.VIEWER)
                .get(BASE + "/ranges/" + range + "/available")
                .jsonPath()
                .getList("items.number");
        assertThat(offered).isEqualTo(model.free()).hasSize(free);
        model.all()
                .forEach((number, entry) -> assertThat(Api.as(Roles.VIEWER)
                                .get(BASE + "/numbers/" + encoded(number) + "/history?limit=1000")
                                .jsonPath()
                                .getList("items"))
                        .as("history of " + number)
                        .hasSize(entry.changes));
    }

    private void go(ModelInventory model, Step step) {
        if (step.move().equals("take")) {
            List<String> expected = model.take(1 + step.place() % 2, "sip:" + step.holder() + "@contoso.com");
            var answer = Api.as(Roles.REQUESTER)
                    .contentType(ContentType.JSON)
                    .body(Map.of("site", site, "count", 1 + step.place() % 2, "holder", Api.user(step.holder())))
                    .post(BASE + "/available");
            assertThat(answer.statusCode()).as(step.toString()).isEqualTo(expected.isEmpty() ? 409 : 201);
            if (!expected.isEmpty()) {
                assertThat(answer.jsonPath().<String>getList("items.number")).isEqualTo(expected);
            }
            return;
        }
        String number = "+" + (first + step.place()) + (step.extension() ? ";ext=7" : "");
        boolean allowed = model.move(number, step.move(), "sip:" + step.holder() + "@contoso.com");
        boolean made = List.of("activate", "expire").contains(step.move())
                ? byTheService(number, step.move())
                : byACaller(number, step);
        assertThat(made).as(step + " from " + model.entry(number).state).isEqualTo(allowed);
        ModelInventory.Entry entry = model.entry(number);
        var shown = Api.as(Roles.VIEWER).get(BASE + "/numbers/" + encoded(number));
        assertThat(shown.<String>path("state")).as(step.toString()).isEqualTo(entry.state);
        String holder = shown.path("holder.id");
        assertThat(holder == null ? "" : holder).as(step.toString()).isEqualTo(entry.holder);
    }

    private static boolean byACaller(String number, Step step) {
        var body = new HashMap<String, Object>();
        if (List.of("reserve", "assign", "hand-over", "port-in").contains(step.move())) {
            body.put("holder", Api.user(step.holder()));
        }
        boolean atOnce = step.move().equals("release-at-once");
        if (atOnce) {
            body.put("rest", "P0D");
        }
        int status = Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/numbers/" + encoded(number) + "/" + (atOnce ? "release" : step.move()))
                .statusCode();
        assertThat(status).as(step.toString()).isIn(200, 409);
        return status == 200;
    }

    private boolean byTheService(String text, String move) {
        PhoneNumber number = PhoneNumber.parse(text);
        var wish = new MoveNumber.Wish(
                move.equals("activate") ? Move.ACTIVATE : Move.EXPIRE, null, null, null, null, "test");
        return QuarkusTransaction.requiringNew().call(() -> {
            if (move.equals("expire")) {
                sql.update("""
                        UPDATE phone_number SET until = ?
                        WHERE digits = ? AND extension = ? AND state IN ('reserved', 'quarantined')
                        """, Instant.now().minusSeconds(1), number.digits(), number.extension());
            }
            return moveNumber.move(number, wish) instanceof MoveNumber.Outcome.Moved;
        });
    }

    private static String encoded(String number) {
        return number.replace(";", "%3B").replace("=", "%3D");
    }
}
