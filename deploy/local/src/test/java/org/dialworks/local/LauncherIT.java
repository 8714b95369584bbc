package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dialworks.stack.FreePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with the real PostgreSQL and Kafka and stand-ins for the services. */
class LauncherIT {

    private static final String READY = "Dialworks is ready";

    @TempDir
    Path folder;

    private Path repository;
    private Path home;
    private int port;

    @BeforeEach
    void buildStandIns() throws IOException {
        repository = folder.resolve("repository");
        home = folder.resolve("home");
        port = fourFreePorts();
        FakeService.build(repository);
    }

    @Test
    void startsEveryPartSaysWhereToGoOnceWithThePasswordAndLeavesNothingRunning() throws Exception {
        List<Status.PartStatus> parts;
        try (LauncherProcess first = launch()) {
            first.awaitSaying(READY);
            first.awaitSaying("stop       Ctrl-C");
            assertThat(first.said()).contains("address    http://127.0.0.1:" + port, "user       admin");
            assertThat(first.said()).containsPattern("password {3}(\\w{4}-){4}\\w{4} ");
            parts = status().parts();
            assertThat(parts)
                    .extracting(Status.PartStatus::name)
                    .containsExactlyInAnyOrder(
                            "postgres", "kafka", "number-service", "routing-service", "diagnostics-service", "gateway");
            assertThat(parts).allMatch(LauncherIT::runs);

            // The same home a second time.
            LauncherProcess second = launch();
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.said()).contains("already runs").contains("process " + first.pid());

            // Another home on the same ports.
            LauncherProcess third = LauncherProcess.start(repository, folder.resolve("other"), port);
            assertThat(third.awaitEnd()).isEqualTo(1);
            assertThat(third.said())
                    .contains("is taken by process " + part("gateway").pid(), "--port");

            first.terminate();
            first.awaitEnd();
            assertThat(first.said()).contains("Stopped");
        }
        assertThat(parts).noneMatch(LauncherIT::runs);
        assertThat(home.resolve("status.json")).doesNotExist();

        try (LauncherProcess again = launch()) {
            again.awaitSaying(READY);
            again.awaitSaying("as printed at the first start");
        }
    }

    @Test
    void noSecretIsOnACommandLineOrInALog() throws Exception {
        try (LauncherProcess launcher = launch()) {
            launcher.awaitSaying("stop       Ctrl-C");
            var secrets = new java.util.Properties();
            try (var in = Files.newBufferedReader(home.resolve("secrets.properties"))) {
                secrets.load(in);
            }
            String first = launcher.said().replaceAll("(?s).*password {3}(\\S+).*", "$1");
            var all = Stream.concat(secrets.values().stream().map(Object::toString), Stream.of(first))
                    .toList();
            assertThat(all).hasSize(4);
            for (Status.PartStatus part : status().parts()) {
                String commandLine = Files.readString(Path.of("/proc", Long.toString(part.pid()), "cmdline"));
                assertThat(commandLine).doesNotContain(all);
                assertThat(Files.readString(Path.of(part.log()))).doesNotContain(all);
            }
        }
    }

    @Test
    void aPartThatIsKilledIsStartedAgain() throws Exception {
        try (LauncherProcess launcher = launch()) {
            launcher.awaitSaying(READY);
            for (String name : List.of("number-service", "postgres", "kafka")) {
                Status.PartStatus before = part(name);
                ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
                await().atMost(Duration.ofSeconds(20)).until(() -> {
                    Status.PartStatus now = part(name);
                    return now.pid() != before.pid() && runs(now);
                });
                launcher.awaitSaying(name + " ended unasked");
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> answers("number-service"));
        }
    }

    @Test
    void whatAKilledLauncherLeftIsEndedAtTheNextStart() throws Exception {
        LauncherProcess killed = launch();
        killed.awaitSaying(READY);
        List<Status.PartStatus> leftovers = status().parts();
        killed.kill();
        assertThat(leftovers).allMatch(LauncherIT::runs);

        try (LauncherProcess next = launch()) {
            next.awaitSaying(READY);
            assertThat(next.said()).contains("Ended what a killed launcher had left", "gateway", "kafka");
            assertThat(leftovers).noneMatch(LauncherIT::runs);
            assertThat(status().parts()).allMatch(LauncherIT::runs);
        }
    }

    @Test
    void aServiceThatDoesNotComeUpIsShownWithItsLogAndNothingStays() throws Exception {
        FakeService.build(repository, Service.ROUTING, FakeService.Broken.class);
        try (LauncherProcess launcher = launch()) {
            assertThat(launcher.awaitEnd()).isEqualTo(1);
            assertThat(launcher.said())
                    .contains("routing-service ended after", "the setting colour is missing")
                    .doesNotContain(READY);
        }
        assertThat(processesIn(home)).isEmpty();
    }

    @Test
    void takesPartsAwayAndBringsThemBackOnCommandAndEndsWithItsInput() throws Exception {
        try (LauncherProcess launcher = launch("--commands")) {
            launcher.awaitSaying("stop       Ctrl-C");
            int kafka = part("kafka").port();
            launcher.command("stop kafka");
            launcher.awaitSaying("done stop kafka");
            assertThat(FreePort.isFree(kafka)).isTrue();
            launcher.command("start kafka");
            launcher.awaitSaying("done start kafka");
            assertThat(part("kafka").port()).isEqualTo(kafka);
            assertThat(FreePort.isFree(kafka)).isFalse();
            launcher.command("stop coffee");
            launcher.awaitSaying("failed stop coffee");

            launcher.closeInput();
            assertThat(launcher.awaitEnd()).isZero();
        }
    }

    private LauncherProcess launch(String... options) throws IOException {
        return LauncherProcess.start(repository, home, port, options);
    }

    private Status status() {
        return Status.read(home.resolve("status.json")).orElseThrow();
    }

    private Status.PartStatus part(String name) {
        return status().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean answers(String name) {
        Status.PartStatus part = part(name);
        return HealthProbe.of(part.address()).isReady(part.pid());
    }

    private static boolean runs(Status.PartStatus part) {
        return new ProcessIdentity(part.pid(), part.start()).isAlive();
    }

    /** Processes that have the folder on their command line. */
    private static List<String> processesIn(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> {
                    try {
                        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
                    } catch (IOException e) {
                        return "";
                    }
                })
                .filter(command -> command.contains(folder.toString()))
                .toList();
    }

    private static int fourFreePorts() {
        return Stream.generate(FreePort::find)
                .limit(100)
                .filter(first -> first < 65_000)
                .filter(first -> Stream.of(1, 2, 3).allMatch(next -> FreePort.isFree(first + next)))
                .findFirst()
                .orElseThrow();
    }
}
