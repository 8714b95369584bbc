package org.dialworks.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealServersIT {

    @Test
    void everyApplicationGetsAnEmptyDatabaseOnTheSameServers() throws SQLException {
        Map<String, String> first = start();
        Map<String, String> second = start();
        assertThat(second.get("DIALWORKS_DATABASE_URL")).isNotEqualTo(first.get("DIALWORKS_DATABASE_URL"));
        assertThat(second.get("DIALWORKS_KAFKA")).isEqualTo(first.get("DIALWORKS_KAFKA"));
        connect(first).close();
        connect(second).close();
    }

    @Test
    void postgresGoesAwayAndComesBack() throws SQLException {
        Map<String, String> settings = start();
        RealServers.stopPostgres();
        try {
            assertThatThrownBy(() -> connect(settings)).isInstanceOf(SQLException.class);
        } finally {
            RealServers.startPostgres();
        }
        assertThatCode(() -> connect(settings).close()).doesNotThrowAnyException();
    }

    @Test
    void publishesTheKeyItsTokensAreSignedWith() throws Exception {
        JsonNode discovery = fetch(TestIssuer.url() + "/.well-known/openid-configuration");
        assertThat(discovery.get("issuer").asText()).isEqualTo(TestIssuer.url());
        JsonNode key = fetch(discovery.get("jwks_uri").asText()).get("keys").get(0);

        assertThat(verifies(TestIssuer.token("kari", Set.of("viewer")), key)).isTrue();
        assertThat(verifies(TestIssuer.forgedToken("kari", Set.of("viewer")), key))
                .isFalse();
    }

    @Test
    void aTokenSaysWhoWhatAndWhere() throws Exception {
        String token = TestIssuer.token("kari", Set.of("number-admin"), Set.of("oslo"));
        JsonNode claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
        assertThat(claims.get("iss").asText()).isEqualTo(TestIssuer.url());
        assertThat(claims.get("sub").asText()).isEqualTo("kari");
        assertThat(claims.get("aud").get(0).asText()).isEqualTo("dialworks");
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("number-admin");
        assertThat(claims.get("sites").get(0).asText()).isEqualTo("oslo");
    }

    private static Map<String, String> start() {
        var servers = new RealServers();
        servers.init(Map.of("database", "number"));
        return servers.start();
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("DIALWORKS_DATABASE_URL"),
                settings.get("DIALWORKS_DATABASE_USER"),
                settings.get("DIALWORKS_DATABASE_PASSWORD"));
    }

    private static JsonNode fetch(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return new JsonMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static boolean verifies(String token, JsonNode key) throws Exception {
        var decoder = Base64.getUrlDecoder();
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(
                        new BigInteger(1, decoder.decode(key.get("n").asText())),
                        new BigInteger(1, decoder.decode(key.get("e").asText()))));
        int dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(decoder.decode(token.substring(dot + 1)));
    }
}
