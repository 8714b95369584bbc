package org.dialworks.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

/** Signing in, accounts, and what is refused without either. */
@QuarkusTest
@WithTestResource(TestGateway.class)
class AccessIT {

    private static final String ACCOUNTS = "/api/accounts/v1/accounts";

    @Test
    void theFirstPasswordFileIsGoneAndSecretsAreForTheOwnerOnly() throws IOException {
        assertThat(Path.of(TestGateway.setting("dialworks.test.password-file", String.class)))
                .doesNotExist();
        Path home = Path.of(TestGateway.setting("DIALWORKS_GATEWAY_HOME", String.class));
        for (String file : List.of("accounts.json", "signing-keys.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(home.resolve("accounts.json"))).doesNotContain(TestGateway.PASSWORD);
    }

    @Test
    void aPersonGetsATokenThatVerifiesAgainstThePublishedKeys() throws Exception {
        String token = TestGateway.adminToken();

        String keys =
                given().port(TestGateway.port()).get("/.well-known/jwks.json").asString();
        assertThat(keys).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setExpectedIssuer("http://127.0.0.1:" + TestGateway.port())
                .setExpectedAudience("dialworks")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("admin");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("admin");
        assertThat(claims.hasClaim("sites")).isFalse();
    }

    @Test
    void tokensAreNeverCached() {
        grant("password", Map.of("username", "admin", "password", TestGateway.PASSWORD))
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600));
    }

    @Test
    void refusesInTheShapeOfOAuth() {
        grant("password", Map.of("username", "admin", "password", "wrong"))
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .header("Cache-Control", "no-store")
                .body("error", equalTo("invalid_grant"));
        grant("password", Map.of("username", "nobody", "password", "wrong"))
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
        grant("password", Map.of("username", "admin"))
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        grant("implicit", Map.of())
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        grant("client_credentials", Map.of("client_id", "admin", "client_secret", TestGateway.PASSWORD))
                .post("/oauth/token")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void throttlesGuessingForOneUser() {
        for (int i = 0; i < 5; i++) {
            grant("password", Map.of("username", "guessed", "password", "wrong" + i))
                    .post("/oauth/token")
                    .then()
                    .statusCode(400);
        }
        grant("password", Map.of("username", "guessed", "password", "wrong"))
                .post("/oauth/token")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("slow_down"));
        assertThat(TestGateway.adminToken()).isNotEmpty();
    }

    @Test
    void discoveryNamesTheIssuerAndItsEndpoints() {
        String issuer = "http://127.0.0.1:" + TestGateway.port();
        given().port(TestGateway.port())
                .get("/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", equalTo(issuer))
                .body("jwks_uri", equalTo(issuer + "/.well-known/jwks.json"))
                .body("token_endpoint", equalTo(issuer + "/oauth/token"))
                .body("grant_types_supported", hasItems("password", "client_credentials"));
    }

    @Test
    void anIntegrationGetsASecretOnceAndTokensForItsSites() throws Exception {
        String secret = admin().body(Map.of(
                        "name", "portal", "kind", "client", "roles", List.of("ingest"), "sites", List.of("bergen")))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .header("Location", containsString(ACCOUNTS + "/portal"))
                .header("Cache-Control", "no-store")
                .body("account.kind", equalTo("client"))
                .extract()
                .path("secret");
        assertThat(secret).hasSizeGreaterThan(40);

        String basic = Base64.getEncoder().encodeToString(("portal:" + secret).getBytes(StandardCharsets.UTF_8));
        String token = grant("client_credentials", Map.of())
                .header("Authorization", "Basic " + basic)
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"sites\":[\"bergen\"]", "\"groups\":[\"ingest\"]");

        admin().get(ACCOUNTS + "/portal")
                .then()
                .statusCode(200)
                .body("hash", nullValue())
                .body("secret", nullValue());
        admin().delete(ACCOUNTS + "/portal").then().statusCode(204);
        grant("client_credentials", Map.of("client_id", "portal", "client_secret", secret))
                .post("/oauth/token")
                .then()
                .statusCode(401);
    }

    @Test
    void aPersonIsCreatedListedAndGetsAnotherPassword() {
        Map<String, Object> kari =
                Map.of("name", "kari", "kind", "person", "password", "first long phrase", "roles", List.of("viewer"));
        admin().body(kari).post(ACCOUNTS).then().statusCode(201).body("secret", nullValue());
        admin().body(kari).post(ACCOUNTS).then().statusCode(409).body("type", containsString("/conflict"));
        admin().get(ACCOUNTS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("admin"))
                .body("next", equalTo("admin"));
        admin().get(ACCOUNTS + "?after=admin").then().body("items.name", hasItem("kari"));

        admin().body(Map.of("password", "second long phrase"))
                .put(ACCOUNTS + "/kari/password")
                .then()
                .statusCode(200);
        assertThat(TestGateway.token("kari", "second long phrase")).isNotEmpty();
        grant("password", Map.of("username", "kari", "password", "first long phrase"))
                .post("/oauth/token")
                .then()
                .statusCode(400);

        String viewer = TestGateway.token("kari", "second long phrase");
        given().port(TestGateway.port())
                .auth()
                .oauth2(viewer)
                .get(ACCOUNTS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", containsString("/forbidden"));
        admin().delete(ACCOUNTS + "/kari").then().statusCode(204);
        admin().get(ACCOUNTS + "/kari").then().statusCode(404);
    }

    @Test
    void saysWhichFieldOfANewAccountIsWrong() {
        admin().body(Map.of("name", "ola", "kind", "person", "password", "short", "roles", List.of("viewer")))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/password"));
        admin().body(Map.of("name", "ola", "kind", "robot"))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        admin().body(Map.of("name", "ola", "kind", "client", "roles", List.of("king")))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("detail", containsString("no such role"));
        admin().body("{").post(ACCOUNTS).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void theLastAdministratorStays() {
        admin().delete(ACCOUNTS + "/admin").then().statusCode(409).body("detail", containsString("last administrator"));
    }

    @Test
    void nothingBelowApiIsReachedWithoutAValidToken() {
        for (String path : List.of(ACCOUNTS, "/api/numbers/v1/ranges", "/api/live", "/api/nothing")) {
            given().port(TestGateway.port())
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer"))
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://dialworks.org/problems/unauthenticated"));
            given().port(TestGateway.port())
                    .auth()
                    .oauth2(tampered(TestGateway.adminToken()))
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }
    }

    @Test
    void quarkusOwnPortAnswersProbesOnly() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/.well-known/jwks.json").then().statusCode(404);
        grant("password", Map.of("username", "admin", "password", TestGateway.PASSWORD))
                .port(RestAssured.port)
                .post("/oauth/token")
                .then()
                .statusCode(404);
    }

    @Test
    void pagesExplainProblemsAndListTheApis() {
        given().port(TestGateway.port()).get("/").then().statusCode(200).body(containsString("Dialworks"));
        given().port(TestGateway.port())
                .accept(ContentType.HTML)
                .get("/problems/not-enough-numbers")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("Not enough free numbers"));
        given().port(TestGateway.port())
                .accept(ContentType.JSON)
                .get("/problems/not-enough-numbers")
                .then()
                .statusCode(200)
                .body("status", equalTo(409));
        given().port(TestGateway.port())
                .get("/problems/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().port(TestGateway.port())
                .get("/api/docs/")
                .then()
                .statusCode(200)
                .body(containsString("swagger"));
        given().port(TestGateway.port())
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Trace-Id", notNullValue());
    }

    @Test
    void theDocumentsOfTheServicesAreFetchedFromThem() throws IOException {
        given().port(TestGateway.port()).get("/api/docs/openapi/none").then().statusCode(404);
        given().port(TestGateway.port())
                .get("/api/docs/openapi/diagnostics")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"));
        String document = "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://inside\"}]}";
        try (var service = new RawOrigin(TestGateway.upstreamPort("diagnostics"))) {
            service.answers((socket, head) -> RawOrigin.send(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + document.length()
                            + "\r\n\r\n" + document));
            given().port(TestGateway.port())
                    .get("/api/docs/openapi/diagnostics")
                    .then()
                    .statusCode(200)
                    .body("servers[0].url", equalTo("/"));
        }
        given().port(TestGateway.port())
                .accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(containsString("/api/live"))
                .body(containsString("/oauth/token"));
    }

    @Test
    void isReadyWhileServicesAreAwayAndSaysSo() {
        given().port(TestGateway.port())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'door' }.data.routing", not(equalTo("ready")));
        given().port(TestGateway.port())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("dialworks_gateway_circuit"));
    }

    private static RequestSpecification admin() {
        return given().port(TestGateway.port())
                .auth()
                .oauth2(TestGateway.adminToken())
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification grant(String type, Map<String, String> parameters) {
        return given().port(TestGateway.port()).formParam("grant_type", type).formParams(parameters);
    }

    private static String tampered(String token) {
        int signature = token.lastIndexOf('.') + 10;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        return token.substring(0, signature) + other + token.substring(signature + 1);
    }
}
