package org.dialworks.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it was measured on.
 *
 * @param load how many processes wanted a core in the minute before: above one that else was going on
 */
record Machine(String processor, int cores, double gigabytes, String system, String java, double load) {

    static Machine here() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName(),
                system.getAvailableProcessors(),
                Math.rint(system.getTotalMemorySize() / 1e8) / 10,
                system.getName() + " " + system.getVersion(),
                System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
                system.getSystemLoadAverage());
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    String line() {
        return "# on %d x %s, %.1f GB, %s, Java %s, load before %.2f"
                .formatted(cores, processor, gigabytes, system, java, load);
    }
}
