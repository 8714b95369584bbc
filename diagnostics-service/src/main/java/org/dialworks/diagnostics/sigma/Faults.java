package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.sigma.yaml.Place;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;

/** Collects what is wrong while a document is read. */
final class Faults {

    private static final int MOST = 100;

    private final List<SigmaFault> found = new ArrayList<>();

    void add(Place place, String field, String detail) {
        if (found.size() < MOST) {
            found.add(SigmaFault.at(place, field, detail));
        }
    }

    void add(YamlNode.Entry entry, String path, String detail) {
        add(entry.place(), path, detail);
    }

    int count() {
        return found.size();
    }

    List<SigmaFault> found() {
        return found;
    }

    /** A piece of a user's text, short enough to be shown. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
