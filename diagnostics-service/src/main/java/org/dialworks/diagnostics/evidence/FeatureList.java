package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Word;

/**
 * {@code Get-WindowsFeature}.
 *
 * @param statesShown whether it has the column Install State (Windows Server 2012 and later)
 * @param features as listed
 */
public record FeatureList(boolean statesShown, List<Feature> features) implements Reading {

    public FeatureList {
        features = List.copyOf(features);
    }

    /** What is the matter with a feature. */
    public enum State implements Word {
        /** Marked {@code [X]}. */
        INSTALLED,
        /** Not installed; its files are on the host. */
        AVAILABLE,
        /** Not installed, and its files are gone: it needs a source. */
        REMOVED,
        /** Installed or removed with the next start. */
        PENDING,
        /** Not installed; Windows Server 2008 R2 does not say more. */
        NOT_INSTALLED
    }

    /**
     * A role, role service or feature.
     *
     * @param displayName in the language of Windows
     * @param name what cmdlets want: {@code Web-Asp-Net}
     * @param state whether it is installed
     * @param depth 0 for a role or feature, 1 for what lies under it, and so on
     * @param place its line
     */
    public record Feature(String displayName, String name, State state, int depth, Place place) {}

    /** A feature by its name, in any letter case. */
    public Optional<Feature> find(String name) {
        return features.stream()
                .filter(feature -> feature.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether a feature is listed as installed. One that is not listed is not, or is of another Windows. */
    public boolean installed(String name) {
        return find(name).map(feature -> feature.state() == State.INSTALLED).orElse(false);
    }
}
