package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.dialworks.contracts.NumberState;
import org.dialworks.number.inventory.Lifecycle.Step;
import org.junit.jupiter.api.Test;

/** {@code LIFECYCLE.md} is what the table says; with {@code -Ddialworks.renew=true} it is written anew. */
class LifecycleDocumentTest {

    private static final Path FILE = Path.of("LIFECYCLE.md");

    @Test
    void theDocumentSaysWhatTheTableSays() throws IOException {
        if (Boolean.getBoolean("dialworks.renew")) {
            Files.writeString(FILE, document());
        }
        assertThat(FILE)
                .as("renew it: mvn -pl number-service test -Dtest=LifecycleDocumentTest -Ddialworks.renew=true")
                .hasContent(document());
    }

    private static String document() {
        return """
                # The life of a number

                Made from the table in `Lifecycle` by `LifecycleDocumentTest`; do not edit it here.

                A move that is not in the table is refused with 409, which names the moves that are. Every move is recorded in the
                history of the number with who made it, when and why, and told on `dialworks.numbers`.

                ```mermaid
                stateDiagram-v2
                    [*] --> available
                %s
                ```

                | from | move | to | when |
                |---|---|---|---|
                %s

                | move | what it is | whose |
                |---|---|---|
                %s

                A reservation or a rest whose `until` has come counts as free from that instant on, whether its end (`expire`) has been
                written down yet or not. The `until` of a porting is the day that is planned: nothing happens by itself then, since
                only the carriers know when they have moved the number.
                """.formatted(diagram(), table(), moves());
    }

    private static String diagram() {
        // One arrow for all moves between two states, or it is a thicket.
        var arrows = new LinkedHashSet<String>();
        for (Step step : Lifecycle.table()) {
            String moves = Lifecycle.table().stream()
                    .filter(other -> other.from() == step.from() && other.to() == step.to())
                    .map(other -> other.move().word())
                    .distinct()
                    .collect(Collectors.joining(", "));
            arrows.add("    " + id(step.from()) + " --> " + id(step.to()) + ": " + moves);
        }
        return String.join("\n", arrows);
    }

    // Mermaid takes a hyphen in the name of a state for an arrow.
    private static String id(NumberState state) {
        return state.word().replace('-', '_');
    }

    private static String table() {
        return Lifecycle.table().stream()
                .map(step -> "| %s | `%s` | %s | %s |"
                        .formatted(
                                step.from().word(),
                                step.move().word(),
                                step.to().word(),
                                step.when().words()))
                .collect(Collectors.joining("\n"));
    }

    private static String moves() {
        return Arrays.stream(Move.values())
                .map(move -> "| `%s` | %s | %s |"
                        .formatted(
                                move.word(),
                                move.meaning(),
                                move.isOfCallers()
                                        ? "callers: `POST /numbers/{number}/" + move.word() + "`"
                                        : "the service"))
                .collect(Collectors.joining("\n"));
    }
}
