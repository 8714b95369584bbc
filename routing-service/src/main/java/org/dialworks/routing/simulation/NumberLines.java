package org.dialworks.routing.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.rule.DialString;
import org.jspecify.annotations.Nullable;

/** Simulates numbers one after the other and writes each call as a line of JSON, the summary as the last one. */
final class NumberLines {

    private static final int CHUNK = 64 * 1024;

    private final ObjectMapper json;
    private final Simulator simulator;
    private final SimulationRequest request;
    private final Summary summary = new Summary();
    private final OutputStream out;

    NumberLines(ObjectMapper json, Simulator simulator, SimulationRequest request, OutputStream out) {
        this.json = json;
        this.simulator = simulator;
        this.request = request;
        this.out = new BufferedOutputStream(out, CHUNK);
    }

    /** A number, or a line that is none, which is told and counted and stops nothing. */
    void simulate(String dialled, @Nullable Long line) throws IOException {
        try {
            DialString.require(dialled);
        } catch (IllegalArgumentException e) {
            summary.countUnreadable();
            write(line == null ? Map.of("detail", words(e)) : Map.of("line", line, "detail", words(e)));
            return;
        }
        for (Who who : callers(simulator, request)) {
            Call call = simulator.call(dialled, who, request.gateways());
            summary.count(call);
            write(CallView.of(simulator, call, who, request.wantsSteps(), line));
        }
    }

    void finish() throws IOException {
        write(Map.of("summary", summary));
        out.flush();
    }

    private void write(Object value) throws IOException {
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
    }

    private static String words(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    /** Who calls: one, or one for each policy of the plan. */
    static List<Who> callers(Simulator simulator, SimulationRequest request) {
        return request.wantsAllPolicies()
                ? simulator.plan().policies().stream()
                        .map(Policy::name)
                        .map(request.who()::withPolicy)
                        .toList()
                : List.of(request.who());
    }
}
