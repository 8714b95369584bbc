package org.dialworks.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.stack.Programs;

/** Says how each part is run on this machine. */
final class Parts {

    static final String KAFKA = "kafka";

    /**
     * Four times and more of the usual thresholds of the second compiler. It took half of the processor time of a start
     * (8.9 s of a service's against 5.2 s so), and under load a method that matters passes these in seconds.
     */
    private static final List<String> COMPILE_WHEN_WARM = List.of(
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=300000");

    private static final String LOG_LINE = "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private final Options options;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Parts(Options options, Home home, Ports ports, Secrets secrets) {
        this.options = options;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    List<Part> servers() {
        return List.of(new PostgresPart(home, ports.postgres(), secrets), kafka());
    }

    List<Part> services(Optional<FirstPassword> firstPassword) {
        var parts = new ArrayList<Part>();
        for (Service service : options.services()) {
            parts.add(service(service, environment(service, firstPassword)));
        }
        return parts;
    }

    private Part kafka() {
        Path ready = home.root().resolve("kafka.ready");
        var command = java("-Xmx320m");
        command.addAll(List.of(
                "-Djava.util.logging.SimpleFormatter.format=" + LOG_LINE,
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName(),
                home.kafka().toString(),
                Integer.toString(ports.kafka()),
                ready.toString()));
        return new ProcessPart(
                KAFKA, ports.kafka(), home.log(KAFKA), command, Map.of(), pid -> Broker.isReady(ready, pid));
    }

    private Part service(Service service, Map<String, String> environment) {
        Path jar = service.jar(options.repository());
        if (!Files.isReadable(jar)) {
            throw new LauncherException(jar + " is missing: run deploy/up without --no-build");
        }
        var command = java("-Xmx256m");
        command.addAll(List.of("-jar", jar.toString()));
        return new ProcessPart(
                service.toString(),
                ports.of(service),
                home.log(service.toString()),
                command,
                environment,
                HealthProbe.of(ports.url(service)));
    }

    private static List<String> java(String heap) {
        // Ctrl-C reaches every process of the terminal at once; in a session of its own a part is stopped in its turn.
        var command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(COMPILE_WHEN_WARM);
        if (!Programs.onPath("setsid")) {
            command.removeFirst();
        }
        return command;
    }

    private Map<String, String> environment(Service service, Optional<FirstPassword> firstPassword) {
        var environment = new HashMap<String, String>();
        environment.put("DIALWORKS_HTTP_HOST", "127.0.0.1");
        environment.put("DIALWORKS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("DIALWORKS_SITE", "hq");
        environment.put("DIALWORKS_KAFKA", "127.0.0.1:" + ports.kafka());
        environment.put("DIALWORKS_ISSUER", ports.url(Service.GATEWAY));
        service.database().ifPresent(database -> {
            environment.put(
                    "DIALWORKS_DATABASE_URL",
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), database));
            environment.put("DIALWORKS_DATABASE_USER", database);
            environment.put("DIALWORKS_DATABASE_PASSWORD", secrets.password(database + ".database"));
        });
        switch (service) {
            case GATEWAY -> {
                environment.put("DIALWORKS_NUMBERS_URL", ports.url(Service.NUMBER));
                environment.put("DIALWORKS_ROUTING_URL", ports.url(Service.ROUTING));
                environment.put("DIALWORKS_DIAGNOSTICS_URL", ports.url(Service.DIAGNOSTICS));
                environment.put("DIALWORKS_GATEWAY_HOME", home.gateway().toString());
                firstPassword.ifPresent(password -> environment.put(
                        "DIALWORKS_FIRST_PASSWORD_FILE", password.file().toString()));
            }
            // The receiver of a webhook is on this machine while one tries the platform out.
            case DIAGNOSTICS -> environment.put("DIALWORKS_WEBHOOKS_ALLOW", "127.0.0.0/8,::1/128");
            case NUMBER, ROUTING -> {}
        }
        return environment;
    }
}
