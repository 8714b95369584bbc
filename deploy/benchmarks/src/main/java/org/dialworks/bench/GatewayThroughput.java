package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialworks.system.Api;

/**
 * The gateway with sign-in, limits and metrics on, beside Debian's nginx as a bare proxy and beside no proxy, all in front
 * of the same origin of a 200-byte answer.
 */
final class GatewayThroughput implements Job {

    private static final int ORIGIN = 20_801;
    private static final int NGINX = 20_802;
    private static final int GATEWAY = 20_803;
    private static final int MANY = 64;
    private static final int WARM_UP = 30;
    private static final int SECONDS = 10;
    private static final String PATH = "/api/numbers/v1/ranges";
    private static final double SHARE_OF_NGINX = 0.6;
    private static final double MOST_ADDED = 1.0;

    @Override
    public String name() {
        return "platform/gateway";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "gateway-")
                .toAbsolutePath();
        Path password = Files.writeString(home.resolve("first-password"), "bench-bench-bench-bench");
        OwnProcess.ownerOnly(home, password);
        try (var _ = new Nginx(ORIGIN, NGINX);
                var gateway = OwnProcess.service(
                        "gateway",
                        GATEWAY,
                        Map.of(
                                "DIALWORKS_NUMBERS_URL",
                                "http://127.0.0.1:" + ORIGIN,
                                "DIALWORKS_ISSUER",
                                "http://127.0.0.1:" + GATEWAY,
                                "DIALWORKS_GATEWAY_HOME",
                                home.resolve("gateway").toString(),
                                "DIALWORKS_FIRST_PASSWORD_FILE",
                                password.toString(),
                                // One caller stands for all here.
                                "DIALWORKS_GATEWAY_LIMITS_PER_SECOND",
                                "10000000",
                                "DIALWORKS_GATEWAY_LIMITS_BURST",
                                "10000000"))) {
            gateway.awaitReady();
            Api admin = Api.person(gateway.url(), "admin", "bench-bench-bench-bench");
            List<String> headers = List.of("Authorization: Bearer " + admin.token());
            return compare(gateway.url() + PATH, headers);
        }
    }

    private List<Figure> compare(String gatewayUrl, List<String> headers) throws IOException, InterruptedException {
        String direct = "http://127.0.0.1:" + ORIGIN + PATH;
        String nginx = "http://127.0.0.1:" + NGINX + PATH;
        Wrk.run(gatewayUrl, MANY, WARM_UP, headers);
        Wrk directMany = Wrk.run(direct, MANY, SECONDS, headers);
        Wrk nginxMany = Wrk.run(nginx, MANY, SECONDS, headers);
        Wrk gatewayMany = Wrk.run(gatewayUrl, MANY, SECONDS, headers);
        Wrk directOne = Wrk.run(direct, 1, SECONDS, headers);
        Wrk nginxOne = Wrk.run(nginx, 1, SECONDS, headers);
        Wrk gatewayOne = Wrk.run(gatewayUrl, 1, SECONDS, headers);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(name() + "/direct/throughput", directMany.perSecond(), "1/s"));
        figures.add(Figure.of(name() + "/nginx/throughput", nginxMany.perSecond(), "1/s"));
        figures.add(Figure.atLeastOf(
                name() + "/throughput", gatewayMany.perSecond(), "1/s", nginxMany.perSecond(), SHARE_OF_NGINX));
        figures.add(Figure.of(name() + "/errors", (double) (gatewayMany.errors() + gatewayOne.errors()), "count"));
        figures.add(Figure.beside(name() + "/p99-64-connections", gatewayMany.p99(), "ms", nginxMany.p99()));
        figures.add(
                Figure.addsAtMost(name() + "/p99-1-connection", gatewayOne.p99(), "ms", directOne.p99(), MOST_ADDED));
        figures.add(Figure.addsAtMost(
                name() + "/nginx/p99-1-connection", nginxOne.p99(), "ms", directOne.p99(), MOST_ADDED));
        return figures;
    }
}
