package org.dialworks.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dialworks.stack.testing.RealServers;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the gateway under test: a home of its own, free ports, short deadlines, and the real Kafka. */
public final class TestGateway implements QuarkusTestResourceLifecycleManager {

    public static final String PASSWORD = "a phrase for the tests";

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("gateway");
            Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
            int port = freePort();
            var settings = new HashMap<String, String>();
            settings.put("DIALWORKS_HTTP_PORT", Integer.toString(port));
            settings.put("DIALWORKS_ISSUER", "http://127.0.0.1:" + port);
            settings.put("DIALWORKS_GATEWAY_HOME", folder.resolve("home").toString());
            settings.put("DIALWORKS_FIRST_PASSWORD_FILE", password.toString());
            settings.put("DIALWORKS_NUMBERS_URL", "http://127.0.0.1:" + freePort());
            settings.put("DIALWORKS_ROUTING_URL", "http://127.0.0.1:" + freePort());
            settings.put("DIALWORKS_DIAGNOSTICS_URL", "http://127.0.0.1:" + freePort());
            settings.put("DIALWORKS_KAFKA", RealServers.kafka());
            settings.put("dialworks.gateway.live.recent", "20");
            settings.put("dialworks.gateway.live.heartbeat", "PT1S");
            settings.put("dialworks.gateway.sign-in.tries-per-address", "500");
            settings.put("dialworks.test.password-file", password.toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}

    public static int port() {
        return setting("DIALWORKS_HTTP_PORT", Integer.class);
    }

    /** Where the gateway expects a service to be. */
    public static int upstreamPort(String service) {
        String url = setting("dialworks.gateway.upstreams." + service + ".url", String.class);
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
    }

    /** A token of the administrator. */
    public static String adminToken() {
        return token("admin", PASSWORD);
    }

    public static String token(String user, String password) {
        String body = RestAssured.given()
                .port(port())
                .formParam("grant_type", "password")
                .formParam("username", user)
                .formParam("password", password)
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JsonPath.from(body).getString("access_token");
    }

    public static <T> T setting(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue(name, type);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
