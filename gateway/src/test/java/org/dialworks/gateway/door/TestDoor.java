package org.dialworks.gateway.door;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.identity.VerificationKeys;
import org.dialworks.gateway.proxy.Upstream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** The door alone, without Quarkus around it, on a free port, with whatever settings a test needs. */
public final class TestDoor implements AutoCloseable {

    public static final String ISSUER = "http://issuer.test";

    private static final RsaJsonWebKey KEY = key();

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DoorOpener opener;

    private TestDoor(Map<String, String> settings) {
        GatewayConfig config = config(settings);
        opener = new DoorOpener(vertx, config, verifier(new KnownKeys(List.of(KEY))), meters, OpenTelemetry.noop());
    }

    /** Opens with settings below {@code dialworks.gateway}, such as {@code proxy.response-within}. */
    public static TestDoor open(Map<String, String> settings) throws InterruptedException {
        var door = new TestDoor(settings);
        door.opener.open(new StartupEvent());
        return door;
    }

    public static GatewayConfig config(Map<String, String> settings) {
        var properties = new HashMap<String, String>();
        properties.put("dialworks.gateway.http.port", "0");
        properties.put("dialworks.gateway.identity.issuer", ISSUER);
        settings.forEach((name, value) -> properties.put("dialworks.gateway." + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .addSystemSources()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 500))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }

    public int port() {
        return opener.port();
    }

    public Upstream upstream() {
        return opener.upstreams().getFirst();
    }

    public boolean isReady() {
        return opener.isOpen();
    }

    public double counted(String name, String... tags) {
        return meters.get(name).tags(tags).meter().measure().iterator().next().getValue();
    }

    /** Shuts down as the process would: returns when it is done. */
    public void shutDown() throws InterruptedException {
        opener.close(new ShutdownEvent());
    }

    public static String token(String subject, String... roles) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("dialworks");
        claims.setSubject(subject);
        claims.setStringListClaim("groups", roles);
        claims.setExpirationTimeMinutesInTheFuture(5);
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(KEY.getPrivateKey());
        signature.setKeyIdHeaderValue(KEY.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static TokenVerifier verifier(VerificationKeys keys) {
        return new TokenVerifier(keys, ISSUER, "dialworks", Duration.ofSeconds(5), 1000, Clock.systemUTC());
    }

    private record KnownKeys(List<JsonWebKey> known) implements VerificationKeys {
        @Override
        public boolean mayLearnMore() {
            return false;
        }

        @Override
        public CompletionStage<Void> learn() {
            return CompletableFuture.completedStage(null);
        }
    }

    private static RsaJsonWebKey key() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
