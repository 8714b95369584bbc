package org.dialworks.diagnostics.prerequisite;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.dialworks.contracts.Word;

/** A version of Windows Server, oldest first. */
public enum WindowsVersion implements Word {
    W2008_SP2("2008sp2", "Windows Server 2008 SP2", "6.0.6002"),
    W2008_R2("2008r2", "Windows Server 2008 R2", "6.1.7600"),
    W2008_R2_SP1("2008r2sp1", "Windows Server 2008 R2 SP1", "6.1.7601"),
    W2012("2012", "Windows Server 2012", "6.2.9200"),
    W2012_R2("2012r2", "Windows Server 2012 R2", "6.3.9600"),
    W2016("2016", "Windows Server 2016", "10.0.14393"),
    W2019("2019", "Windows Server 2019", "10.0.17763"),
    W2022("2022", "Windows Server 2022", "10.0.20348"),
    W2025("2025", "Windows Server 2025", "10.0.26100");

    private final String shortName;
    private final String title;
    private final String build;

    WindowsVersion(String shortName, String title, String build) {
        this.shortName = shortName;
        this.title = title;
        this.build = build;
    }

    /** As in {@code ?windows=2008r2sp1}. */
    @Override
    @JsonValue
    public String word() {
        return shortName;
    }

    public String title() {
        return title;
    }

    /** The version whose build number it is, as systeminfo writes it ({@code 6.1.7601}). */
    public static Optional<WindowsVersion> ofBuild(String build) {
        for (WindowsVersion version : values()) {
            if (build.equals(version.build) || build.startsWith(version.build + ".")) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code Install-WindowsFeature} and the state {@code Removed} are there, as from 2012. */
    public boolean hasInstallWindowsFeature() {
        return compareTo(W2012) >= 0;
    }
}
