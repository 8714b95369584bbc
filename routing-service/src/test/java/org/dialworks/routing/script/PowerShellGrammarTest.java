package org.dialworks.routing.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.routing.site.WorkedIntents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PowerShell grammar that is none of ours accepts every script. It runs in Node with one package of npm, which
 * {@code deploy/test} puts into {@code target/grammar}.
 */
class PowerShellGrammarTest {

    private static final Path INSTALLED = Path.of("target/grammar");
    private static final int RANDOM_PLANS = 25;
    private static final int MINUTES = 3;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyScriptIsPowerShell() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(INSTALLED.resolve("node_modules/@vscode/tree-sitter-wasm")),
                "left out: @vscode/tree-sitter-wasm is not in routing-service/target/grammar (deploy/test puts it there where"
                        + " there is npm)");
        int written = 0;
        for (Generation target : Generation.values()) {
            for (String name : WorkedIntents.NAMES) {
                if (target != Generation.SKYPE2019) {
                    written += write(name + "-" + target.word(), GoldenScriptsTest.script(name, target));
                }
            }
            for (int i = 0; i < RANDOM_PLANS; i++) {
                written += write(
                        "random" + i + "-" + target.word(),
                        PlanScript.of("bergen", 1, Plans.any(target).sample(), target));
            }
            written += write("bergen-" + target.word(), PlanScript.of("bergen", 1, Plans.bergen(target), target));
        }

        Process node = new ProcessBuilder(
                        "node",
                        Path.of("src/test/grammar/check.mjs").toAbsolutePath().toString(),
                        folder.toString())
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("faults.txt").toFile())
                .start();
        assertThat(node.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("faults.txt"))).isEmpty();
        assertThat(node.exitValue()).isZero();
        assertThat(written).isGreaterThan(200);
    }

    private int write(String name, PlanScript plan) throws IOException {
        for (Script script : List.of(plan.apply(), plan.rollback())) {
            String kind = script.texts().size() + (script.header().startsWith("Takes") ? "-rollback" : "-apply");
            Files.write(folder.resolve(name + kind + ".ps1"), script.toBytes());
        }
        return 2;
    }
}
