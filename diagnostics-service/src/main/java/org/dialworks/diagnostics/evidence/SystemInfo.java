package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;

/**
 * {@code systeminfo}.
 *
 * @param hostName the computer's name
 * @param osName such as {@code Microsoft Windows Server 2016 Standard}
 * @param version of Windows
 * @param bootTime when it started, as written: its form is that of the host's language
 * @param hotfixes the updates that are installed
 */
public record SystemInfo(
        Optional<Stated<String>> hostName,
        Optional<Stated<String>> osName,
        Optional<Stated<WindowsVersion>> version,
        Optional<Stated<String>> bootTime,
        List<Stated<String>> hotfixes)
        implements Reading {

    public SystemInfo {
        hotfixes = List.copyOf(hotfixes);
    }

    /**
     * A version of Windows: 6.1.7601 is 2008 R2 with SP1, 10.0.17763 is 2019.
     *
     * @param major 10 since 2016
     * @param minor 0 to 3
     * @param build the number of the build
     */
    public record WindowsVersion(int major, int minor, int build) {

        /** As in 6.1.7601. */
        @Override
        public String toString() {
            return major + "." + minor + "." + build;
        }
    }

    /** The line of an update, where it is installed: {@code KB4014513}, in any letter case. */
    public Optional<Stated<String>> hotfix(String name) {
        return hotfixes.stream()
                .filter(hotfix -> hotfix.value().equalsIgnoreCase(name))
                .findFirst();
    }
}
