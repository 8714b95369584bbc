package org.dialworks.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialworks.system.Api;
import org.dialworks.system.RunningPlatform;

/**
 * The script that applies a plan of 50 rules, 20 policies and 100 routes, and the one that takes it back, together and over
 * HTTP from the request to the last byte, for a server and for Teams; and the first pair of the process.
 */
final class GeneratingScripts implements Job {

    private static final int RULES = 50;
    private static final int POLICIES = 20;
    private static final int ROUTES = 100;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;
    private static final double MOST_MILLIS = 100;
    private static final String PLANS = "/api/routing/v1/plans/";

    @Override
    public String name() {
        return "routing/generate";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path home = RunningPlatform.newHome();
        RunningPlatform platform = RunningPlatform.startOnly(home, "routing-service", "gateway");
        try {
            Api caller = Api.administrator(platform).at(platform.address("routing-service"));
            String plan = plan(caller);
            var figures = new ArrayList<Figure>();
            double first = pair(caller, plan, "skype2019");
            figures.add(Figure.of(name() + "/skype2019/first-of-the-process", first, "ms"));
            for (String target : List.of("skype2019", "teams")) {
                for (int i = 0; i < WARM_UP; i++) {
                    pair(caller, plan, target);
                }
                List<Double> millis = IntStream.range(0, ROUNDS)
                        .mapToObj(_ -> pair(caller, plan, target))
                        .sorted(Comparator.naturalOrder())
                        .toList();
                figures.add(Figure.atMost(
                        name() + "/" + target + "/forward-and-rollback", millis.get(ROUNDS / 2), "ms", MOST_MILLIS));
                figures.add(Figure.of(name() + "/" + target + "/slowest", millis.getLast(), "ms"));
            }
            return figures;
        } finally {
            platform.stop();
        }
    }

    /** Milliseconds for both scripts. */
    private static double pair(Api caller, String plan, String target) {
        long begin = System.nanoTime();
        for (String kind : List.of("apply", "rollback")) {
            Api.Answer script = Api.send(caller.request(PLANS + plan + "/script?kind=" + kind + "&target=" + target)
                    .header("Accept", "text/plain")
                    .GET());
            if (script.status() != 200 || !script.body().contains("Route " + (ROUTES - 1))) {
                throw new IllegalStateException("no script: " + script.status());
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The plan as an import of it. */
    private static String plan(Api caller) {
        Api.Answer intent = caller.put(
                "/api/routing/v1/sites/bench/intent",
                "{\"platform\":\"skype2019\",\"country\":\"NO\",\"name\":\"Bench\"}");
        if (intent.status() != 201) {
            throw new IllegalStateException("no intent: " + intent);
        }
        String rules = objects(RULES, i -> """
                {"Identity":"Global/Rule %d","Priority":%d,"Pattern":"^%02d(\\\\d{6})$","Translation":"+47%02d$1",
                 "Description":"Numbers of block %d","IsInternalExtension":false}""".formatted(i, i, i, i, i));
        String routes = objects(ROUTES, i -> """
                {"Identity":"Route %d","Priority":%d,"NumberPattern":"^\\\\+%d\\\\d{6,}$","PstnUsages":["Usage %d"],
                 "PstnGatewayList":["PstnGateway:gw%d.contoso.com"]}""".formatted(i, i, 100 + i, i % POLICIES, i % 4));
        String policies = objects(POLICIES, i -> """
                {"Identity":"Tag:Policy %d","PstnUsages":["Usage %d","Usage %d"]}""".formatted(i, i, (i + 1) % POLICIES));
        Api.Answer made =
                caller.post("/api/routing/v1/imports?site=bench", "[" + rules + "," + routes + "," + policies + "]");
        if (made.status() != 201 || !made.at("/findings").isEmpty()) {
            throw new IllegalStateException("no plan: " + made);
        }
        return made.at("/plan");
    }

    private static String objects(int count, IntFunction<String> object) {
        return IntStream.range(0, count).mapToObj(object).collect(Collectors.joining(","));
    }
}
