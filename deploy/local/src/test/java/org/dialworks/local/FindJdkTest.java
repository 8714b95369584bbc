package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell functions of {@code deploy/lib.sh}, run with folders that look like JDKs. */
class FindJdkTest {

    private static final Path LIB = Path.of("..", "lib.sh");

    @TempDir
    Path folder;

    private record Result(int exit, String output) {}

    @Test
    void javaHomeComesFirst() throws Exception {
        Path jdk = jdk("jdk-26", "26.0.1");
        Path other = jdk("jdk-25", "25.0.1");
        assertThat(findJdk(Map.of("JAVA_HOME", jdk.toString()), other)).isEqualTo(new Result(0, jdk.toString()));
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        Path jdk = jdk("jdk-25", "25");
        assertThat(findJdk(Map.of("JAVA_HOME", old.toString()), jdk)).isEqualTo(new Result(0, jdk.toString()));
    }

    @Test
    void followsTheLinksOfTheCommandOnThePath() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.2");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
        Result found = findJdk(Map.of("PATH", bin + ":/usr/bin:/bin"));
        assertThat(found).isEqualTo(new Result(0, jdk.toRealPath().toString()));
    }

    @Test
    void takesTheLowestThatIsNewEnoughFromTheUsualFolders() throws Exception {
        Result found = findJdk(Map.of(), jdk("c", "27"), jdk("a", "21.0.4"), jdk("b", "25.0.1"));
        assertThat(found.output()).endsWith("/b");
    }

    @Test
    void aRuntimeWithoutACompilerDoesNotDo() throws Exception {
        Path jre = jdk("jre-25", "25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        assertThat(findJdk(Map.of(), jre)).isEqualTo(new Result(1, ""));
    }

    @Test
    void asksJavaItselfWhereNoReleaseFileSaysTheVersion() throws Exception {
        Path jdk = jdk("jdk", "25");
        Files.delete(jdk.resolve("release"));
        executable(jdk.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"25.0.1\" 2025-10-21' >&2\n");
        assertThat(findJdk(Map.of(), jdk).output()).isEqualTo(jdk.toString());
    }

    @Test
    void aFolderWithABlankInItsNameIsFound() throws Exception {
        Path jdk = jdk("my jdk", "25.0.1");
        assertThat(findJdk(Map.of(), jdk).output()).isEqualTo(jdk.toString());
    }

    /** The machine of the test may have old ones on its path; what is asked is that the text says what to install. */
    @Test
    void saysWhatToInstallWhereThereIsNone() throws Exception {
        Result result = bash(Map.of(), "find_jdk() { return 1; }; require_jdk");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains("JDK 25").contains("temurin-25-jdk");
    }

    @Test
    void helpNeedsNoJdk() throws Exception {
        Process process = new ProcessBuilder("bash", "../up", "--help").start();
        String help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(help).contains("--port", "--home", "--rebuild", "--no-build");
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), "#!/bin/sh\n");
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result findJdk(Map<String, String> environment, Path... folders) throws Exception {
        var arguments = new ArrayList<String>();
        for (Path path : folders) {
            arguments.add(path.toString());
        }
        // Without an argument the functions would look through this machine.
        if (arguments.isEmpty()) {
            arguments.add("/nonexistent");
        }
        return bash(environment, "find_jdk \"$@\"", arguments.toArray(String[]::new));
    }

    private Result bash(Map<String, String> environment, String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", "-c", ". \"$0\"; " + script, LIB.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        // No java on the path unless the test puts one there.
        builder.environment().put("PATH", hidingJava());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output.strip());
    }

    /** A path with the programs the functions use and no java. */
    private String hidingJava() throws IOException {
        Path bin = Files.createTempDirectory(folder, "programs-");
        for (String program : List.of("bash", "sh", "sed", "dirname", "readlink")) {
            Path found = Files.exists(Path.of("/usr/bin", program))
                    ? Path.of("/usr/bin", program)
                    : Path.of("/bin", program);
            executable(bin.resolve(program), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        return bin.toString();
    }
}
