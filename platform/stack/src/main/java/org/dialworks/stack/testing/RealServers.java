package org.dialworks.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dialworks.stack.PostgresAdministration;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and Kafka, with every topic of the platform, and an issuer whose
 * tokens come from {@link TestIssuer}.
 *
 * <pre>
 * &#64;QuarkusTest
 * &#64;WithTestResource(value = RealServers.class, initArgs = &#64;ResourceArg(name = "database", value = "number"))
 * class RangeResourceIT
 * </pre>
 *
 * <p>The servers start once per JVM; each start of the application gets an empty database. Its settings arrive under
 * the names that the service takes from its environment in production.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    private String database = "service";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        String name = database + "_" + UUID.randomUUID().toString().replace("-", "");
        String password = UUID.randomUUID().toString();
        var administration = new PostgresAdministration(
                TestStack.setting(TestStack.POSTGRES_URL),
                TestStack.setting(TestStack.POSTGRES_USER),
                TestStack.setting(TestStack.POSTGRES_PASSWORD));
        // A role of its own as well: the password of the last application stays good while it winds down.
        administration.createDatabase(name, name, password);
        var settings = new HashMap<String, String>();
        settings.put("DIALWORKS_DATABASE_URL", administration.urlOf(name));
        settings.put("DIALWORKS_DATABASE_USER", name);
        settings.put("DIALWORKS_DATABASE_PASSWORD", password);
        settings.put("DIALWORKS_KAFKA", kafka());
        settings.put("DIALWORKS_ISSUER", TestStack.setting(TestStack.ISSUER));
        settings.put("DIALWORKS_SITE", "hq");
        // Test runs of several modules on one machine do not meet on a port.
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** The servers stay for the next application of this JVM and end with it. */
    @Override
    public void stop() {}

    /** Where Kafka is: {@code host:port}. */
    public static String kafka() {
        return TestStack.setting(TestStack.KAFKA);
    }

    /** Takes Kafka away until {@link #startKafka}; its data stays. */
    public static void stopKafka() {
        TestStack.command("stop kafka");
    }

    /** Brings Kafka back on the same port; does nothing where it is there. */
    public static void startKafka() {
        TestStack.command("start kafka");
    }

    /** Takes PostgreSQL away until {@link #startPostgres}: sessions are cut, data stays. */
    public static void stopPostgres() {
        TestStack.command("stop postgres");
    }

    /** Brings PostgreSQL back on the same port; does nothing where it is there. */
    public static void startPostgres() {
        TestStack.command("start postgres");
    }
}
