package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read of one or more uploads.
 *
 * <p>Several hosts may be mixed in one paste. Outputs such as {@code netstat} do not say whose they are; so where there is
 * more than one host, what does not name its host proves nothing about any of them: see {@link #of(String)}.
 *
 * @param outputs in the order of the upload
 */
public record Evidence(List<Output> outputs) {

    public Evidence {
        outputs = List.copyOf(outputs);
    }

    /** The readings of a kind, in order. */
    public <R extends Reading> List<R> all(Class<R> type) {
        return outputs.stream()
                .map(Output::reading)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The computers named by outputs: lower case, without domain, each once, in order. */
    public List<String> hosts() {
        return outputs.stream()
                .flatMap(output -> output.host().stream())
                .distinct()
                .toList();
    }

    /**
     * What is known to be of a host. An output that names no host belongs to the only one that is named; among several it
     * belongs to none of them for certain and is left out.
     *
     * @param host lower case, without domain
     */
    public Evidence of(String host) {
        boolean alone = hosts().stream().allMatch(host::equals);
        return new Evidence(outputs.stream()
                .filter(output -> output.host().map(host::equals).orElse(alone))
                .toList());
    }

    /** The outputs of both; their numbers are those of their own uploads. */
    public Evidence and(Evidence other) {
        return new Evidence(
                Stream.concat(outputs.stream(), other.outputs.stream()).toList());
    }
}
