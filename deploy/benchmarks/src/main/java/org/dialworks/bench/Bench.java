package org.dialworks.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.system.RunningPlatform;

/** Runs the jobs whose names begin with the given area, prints one line a figure and writes them to a file. */
final class Bench {

    private static final List<Job> JOBS = List.of(
            new PlatformStart(),
            new AssignmentToKafka(),
            new GatewayThroughput(),
            new ServiceStart(),
            new TakingNumbers(),
            new FreeNumbersInDatabase(),
            new SimulatingCalls(),
            new ReadingBundle(),
            new ReadingTrace(),
            new ImportingNumbers(),
            new UnusedReport(),
            new GeneratingScripts(),
            new ExpandingIntents(),
            new IngestingEvents(),
            new ReadingLogFiles(),
            new EventToWebhook());

    private Bench() {}

    static void main(String[] arguments) throws Exception {
        String area = arguments.length == 0 ? "" : arguments[0];
        List<Job> jobs =
                JOBS.stream().filter(job -> job.name().startsWith(area)).toList();
        PrintStream out = System.out;
        if (jobs.isEmpty()) {
            out.println("No job is named " + area + "…; there are "
                    + JOBS.stream().map(Job::name).toList());
            System.exit(2);
        }
        Machine machine = Machine.here();
        out.println(machine.line());
        var figures = new ArrayList<Figure>();
        for (Job job : jobs) {
            out.println("# " + job.name());
            for (Figure figure : job.measure()) {
                out.println(figure.line());
                figures.add(figure);
            }
        }
        write(new Measured(machine, figures));
        // Clients of Kafka leave threads behind.
        System.exit(0);
    }

    /** What was measured, and on what. */
    private record Measured(Machine machine, List<Figure> figures) {}

    private static void write(Measured measured) throws IOException {
        Path file = RunningPlatform.repository().resolve("target/bench.json");
        Files.createDirectories(file.getParent());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), measured);
    }
}
