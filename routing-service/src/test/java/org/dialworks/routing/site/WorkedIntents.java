package org.dialworks.routing.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.document.UnreadableException;
import org.dialworks.routing.document.YamlText;

/** The intents that come as examples, and others from YAML, for tests of all features. */
public final class WorkedIntents {

    public static final List<String> NAMES = List.of("norway", "britain", "germany", "usa", "italy");

    private WorkedIntents() {}

    public static SiteIntent read(String name) {
        return parse(text(name));
    }

    /** The intent as if the site had another platform; Teams knows no sites, so there the default class is for all. */
    public static SiteIntent on(String name, Platform platform) {
        String yaml = text(name).replaceFirst("(?m)^platform: \\w+$", "platform: " + platform.word());
        return parse(platform == Platform.TEAMS ? yaml.replaceFirst("(?m)^  siteScope: true$", "") : yaml);
    }

    /** As YAML. */
    public static String text(String name) {
        String file = "/examples/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(SiteIntent.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SiteIntent parse(String yaml) {
        try {
            ReadIntent.Reading reading = ReadIntent.read(YamlText.read(yaml).withoutNulls());
            return reading.intent()
                    .orElseThrow(() -> new AssertionError(reading.faults().toString()));
        } catch (UnreadableException e) {
            throw new AssertionError(e.detail(), e);
        }
    }
}
