package org.dialworks.diagnostics.knowledge;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/** Where to read on, by feature of Lync Server and Skype for Business Server; chosen by hand. */
final class FeatureLinks {

    private static final String FILE = "knowledge/links.yaml";

    private final List<Feature> features;

    private FeatureLinks(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    private record LinkFile(List<Feature> features) {}

    /** A feature and the texts on it. */
    record Feature(String feature, String title, List<Link> links) {}

    /**
     * A text elsewhere.
     *
     * @param product the generation that it is about
     * @param kind what it is for: plan, deploy or reference
     */
    record Link(String title, String url, Platform product, String kind) {}

    static FeatureLinks builtIn() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (@Nullable InputStream file = FeatureLinks.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the service");
            }
            return new FeatureLinks(yaml.readValue(file, LinkFile.class).features());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    List<Feature> all() {
        return features;
    }

    Optional<Feature> of(String feature) {
        return features.stream()
                .filter(known -> known.feature().equals(feature))
                .findFirst();
    }
}
