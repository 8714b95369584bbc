package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;

/**
 * {@code tasklist}, with or without {@code /svc}.
 *
 * @param processes as listed
 */
public record ProcessTable(List<Task> processes) implements Reading {

    public ProcessTable {
        processes = List.copyOf(processes);
    }

    /**
     * A process.
     *
     * @param image its program: {@code svchost.exe}
     * @param pid its number
     * @param services the services that live in it; none for {@code N/A}
     * @param place its first line
     */
    public record Task(String image, long pid, List<String> services, Place place) {
        public Task {
            services = List.copyOf(services);
        }
    }

    public Optional<Task> find(long pid) {
        return processes.stream().filter(process -> process.pid() == pid).findFirst();
    }
}
