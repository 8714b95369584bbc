package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.evidence.FeatureList;
import org.dialworks.diagnostics.evidence.FeatureList.Feature;
import org.dialworks.diagnostics.evidence.FeatureList.State;
import org.dialworks.diagnostics.evidence.OutputKind;

/**
 * {@code Get-WindowsFeature}: {@code [X] Display name   Name   State}; Windows Server 2008 R2 has no third column. The
 * states are names of .NET and so English everywhere.
 */
final class FeatureParser implements Parser {

    private static final int INDENT = 4;

    private final Notes notes;
    private final List<Feature> features = new ArrayList<>();
    private boolean statesShown;

    FeatureParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(String text) {
        int at = Shape.indent(text);
        return at + INDENT < text.length()
                && text.charAt(at) == '['
                && " Xx".indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ']'
                && text.charAt(at + 3) == ' ';
    }

    @Override
    public OutputKind kind() {
        return OutputKind.WINDOWS_FEATURES;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (!begins(text)) {
            return Shape.isHeading(text);
        }
        int at = Shape.indent(text);
        boolean installed = text.charAt(at + 1) != ' ';
        List<String> words = new ArrayList<>(Shape.tokens(text.substring(at + 3)));
        State state = installed ? State.INSTALLED : State.NOT_INSTALLED;
        if (words.size() > 2 && isState(words.getLast())) {
            state = state(words.removeLast(), installed);
            statesShown = true;
        }
        boolean apart = Shape.columns(text.substring(at + 3)).size() > 1 || text.contains("... ");
        if (words.size() < 2 || !apart) {
            notes.unread(line, "cut off: the name of the feature is missing");
            return true;
        }
        String name = words.removeLast();
        if (name.endsWith("...") || name.endsWith("…")) {
            notes.unread(line, "the name of the feature is cut off by the width of the console");
            return true;
        }
        notes.add(features, new Feature(String.join(" ", words), name, state, at / INDENT, notes.at(line)), line);
        return true;
    }

    private static boolean isState(String word) {
        return switch (word) {
            case "Installed", "Available", "Removed", "InstallPending", "UninstallPending" -> true;
            default -> false;
        };
    }

    private static State state(String word, boolean marked) {
        return switch (word) {
            case "Installed" -> State.INSTALLED;
            case "Removed" -> State.REMOVED;
            case "Available" -> marked ? State.INSTALLED : State.AVAILABLE;
            default -> State.PENDING;
        };
    }

    @Override
    public FeatureList reading() {
        return new FeatureList(statesShown, features);
    }
}
