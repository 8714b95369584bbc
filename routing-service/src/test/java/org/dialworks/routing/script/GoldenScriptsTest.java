package org.dialworks.routing.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.routing.plan.ExpandIntent;
import org.dialworks.routing.site.WorkedIntents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scripts of the worked intents as they were when somebody last read them. {@code -Dgolden.rewrite=true} writes them anew;
 * the difference is then read before it is committed.
 */
class GoldenScriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final List<Generation> TARGETS =
            List.of(Generation.LYNC2010, Generation.LYNC2013, Generation.SKYPE2015, Generation.TEAMS);

    static Stream<Arguments> sitesAndTargets() {
        return WorkedIntents.NAMES.stream().flatMap(name -> TARGETS.stream().map(target -> Arguments.of(name, target)));
    }

    @ParameterizedTest
    @MethodSource("sitesAndTargets")
    void areAsTheyWereRead(String name, Generation target) throws IOException {
        PlanScript plan = script(name, target);
        compare(name, target, "apply", plan.apply());
        compare(name, target, "rollback", plan.rollback());
    }

    static PlanScript script(String name, Generation target) {
        var intent = WorkedIntents.on(name, Platform.valueOf(target.name()));
        return PlanScript.of(name, 1, ExpandIntent.expand(intent), target);
    }

    private static void compare(String name, Generation target, String kind, Script script) throws IOException {
        Path file = FOLDER.resolve(name).resolve(target.word() + "-" + kind + ".ps1");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.write(file, script.toBytes());
        }
        assertThat(file).exists();
        assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(script.toBytes());
    }
}
