package org.dialworks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of Debian's {@code wrk}.
 *
 * @param perSecond requests answered in a second
 * @param p99 of the latency, in milliseconds
 * @param errors answers that were not 2xx or 3xx, and broken connections
 */
record Wrk(double perSecond, double p99, long errors) {

    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99% +([0-9.]+)(us|ms|s)");
    private static final Pattern ERRORS =
            Pattern.compile("Non-2xx or 3xx responses: (\\d+)|connect (\\d+), read (\\d+)");

    /** Loads a URL on this machine for so many seconds. */
    static Wrk run(String url, int connections, int seconds, List<String> headers)
            throws IOException, InterruptedException {
        var options = new ArrayList<String>();
        headers.forEach(header -> options.addAll(List.of("-H", header)));
        options.add(url);
        return run(connections, seconds, options);
    }

    /** Loads a URL with the requests that a Lua script makes; it gets the arguments. */
    static Wrk scripted(String url, int connections, int seconds, Path script, List<String> arguments)
            throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-s", script.toString(), url, "--"));
        options.addAll(arguments);
        return run(connections, seconds, options);
    }

    private static Wrk run(int connections, int seconds, List<String> options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("wrk", "--latency", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "5s"));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("wrk failed: " + output);
        }
        Matcher errors = ERRORS.matcher(output);
        return new Wrk(
                Double.parseDouble(find(RATE, output).group(1)),
                milliseconds(find(P99, output)),
                errors.find() ? 1 : 0);
    }

    private static Matcher find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say " + pattern + ": " + output);
        }
        return matcher;
    }

    private static double milliseconds(Matcher latency) {
        double value = Double.parseDouble(latency.group(1));
        return switch (latency.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }
}
