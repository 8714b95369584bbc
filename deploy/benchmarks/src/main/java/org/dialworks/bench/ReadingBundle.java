package org.dialworks.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;

/** All outputs of a host in one paste, told apart and read, on one thread. */
final class ReadingBundle implements Job {

    private static final int ROUNDS = 15;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final double MOST_MILLISECONDS = 200;

    @Override
    public String name() {
        return "diagnostics/bundle";
    }

    @Override
    public List<Figure> measure() throws IOException {
        byte[] text = HostBundle.text();
        double first = milliseconds(text);
        long until = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < until) {
            milliseconds(text);
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = milliseconds(text);
        }
        Arrays.sort(rounds);
        return List.of(
                Figure.atMost(name() + "/read", rounds[ROUNDS / 2], "ms", MOST_MILLISECONDS),
                Figure.of(name() + "/read-slowest", rounds[ROUNDS - 1], "ms"),
                Figure.of(name() + "/read-first-of-process", first, "ms"));
    }

    private static double milliseconds(byte[] text) throws IOException {
        long begin = System.nanoTime();
        Evidence evidence = EvidenceReader.read(new ByteArrayInputStream(text), Optional.empty());
        double taken = (System.nanoTime() - begin) / 1e6;
        boolean whole = evidence.outputs().size() == HostBundle.OUTPUTS
                && evidence.outputs().stream().allMatch(output -> output.unreadLines() == 0)
                && evidence.all(SocketTable.class).getFirst().sockets().size() == HostBundle.SOCKETS
                && evidence.all(RouteTable.class).getFirst().active().size() == HostBundle.ROUTES;
        if (!whole) {
            throw new IllegalStateException(
                    "the bundle was not read whole: " + evidence.outputs().size() + " outputs");
        }
        return taken;
    }
}
