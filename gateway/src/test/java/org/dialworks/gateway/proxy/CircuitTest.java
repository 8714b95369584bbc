package org.dialworks.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final AtomicLong now = new AtomicLong();
    private final Circuit circuit = new Circuit(4, 0.5, Duration.ofSeconds(5), now::get);

    @Test
    void staysClosedWhileFewCallsFail() {
        for (int i = 0; i < 20; i++) {
            circuit.succeeded(circuit.tryPass());
            circuit.succeeded(circuit.tryPass());
            circuit.succeeded(circuit.tryPass());
            circuit.failed(circuit.tryPass());
        }
        assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    }

    @Test
    void opensWhenHalfOfTheWindowFailed() {
        open();
        assertThat(circuit.tryPass()).isEqualTo(Circuit.REFUSED);
        assertThat(circuit.retryAfterSeconds()).isEqualTo(5);
    }

    @Test
    void letsOneTrialPassAfterItsTime() {
        open();
        now.addAndGet(Duration.ofSeconds(5).toNanos());

        long trial = circuit.tryPass();
        assertThat(trial).isNotEqualTo(Circuit.REFUSED);
        assertThat(circuit.tryPass()).isEqualTo(Circuit.REFUSED);
        circuit.succeeded(trial);
        assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    }

    @Test
    void opensAgainWhenTheTrialFails() {
        open();
        now.addAndGet(Duration.ofSeconds(5).toNanos());

        circuit.failed(circuit.tryPass());

        assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
        assertThat(circuit.tryPass()).isEqualTo(Circuit.REFUSED);
    }

    @Test
    void anAbandonedTrialLeavesTheNextCallToBeOne() {
        open();
        now.addAndGet(Duration.ofSeconds(5).toNanos());

        circuit.abandoned(circuit.tryPass());

        assertThat(circuit.tryPass()).isNotEqualTo(Circuit.REFUSED);
    }

    @Test
    void callsFromBeforeItOpenedSayNothing() {
        long early = circuit.tryPass();
        open();
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        long trial = circuit.tryPass();

        circuit.succeeded(early);
        assertThat(circuit.state()).isEqualTo(Circuit.State.TRIAL);
        circuit.failed(trial);
        circuit.succeeded(early);
        assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    }

    private void open() {
        circuit.failed(circuit.tryPass());
        circuit.failed(circuit.tryPass());
        assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
    }
}
