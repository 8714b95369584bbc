package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void aLineThatPassesIsReplacedByTheNext() {
        var terminal = new Terminal(out, true);
        terminal.passing("waiting 1 s");
        terminal.passing("waiting 2 s");
        terminal.say("ready");
        assertThat(written()).isEqualTo("waiting 1 s\r\u001b[Kwaiting 2 s\r\u001b[Kready\n");
    }

    @Test
    void theSameLineIsNotDrawnAgain() {
        var terminal = new Terminal(out, true);
        terminal.passing("waiting 1 s");
        terminal.passing("waiting 1 s");
        assertThat(written()).isEqualTo("waiting 1 s");
    }

    @Test
    void aFileGetsTheLinesThatStayOnly() {
        var terminal = new Terminal(out, false);
        terminal.passing("waiting 1 s");
        terminal.say("ready");
        assertThat(written()).isEqualTo("ready\n");
    }

    @Test
    void saysSecondsTheSameWayInEveryCountry() {
        assertThat(Terminal.seconds(Duration.ofMillis(1449))).isEqualTo("1.4 s");
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
