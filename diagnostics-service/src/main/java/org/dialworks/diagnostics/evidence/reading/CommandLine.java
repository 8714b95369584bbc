package org.dialworks.diagnostics.evidence.reading;

import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;

/**
 * A line that names the command whose output follows: a prompt of {@code cmd} or PowerShell with what was typed, or the line
 * that the collector writes.
 *
 * @param host the computer, where the line names it
 * @param command what was typed; empty for a bare prompt
 */
public record CommandLine(Optional<String> host, String command) {

    /** What the collector writes above each output, followed by the computer and the command. */
    public static final String MARKER = "#### dialworks evidence of ";

    static Optional<CommandLine> of(String text) {
        if (text.startsWith(MARKER)) {
            String rest = text.substring(MARKER.length());
            int colon = rest.indexOf(": ");
            return colon > 0
                    ? Optional.of(new CommandLine(
                            Optional.of(HostName.of(rest.substring(0, colon))), Shape.trim(rest.substring(colon + 2))))
                    : Optional.empty();
        }
        Optional<String> host = Optional.empty();
        String line = text;
        // A remote session: [med01.example.net]: PS C:\>
        if (line.startsWith("[") && line.indexOf("]: PS ") > 1) {
            host = Optional.of(HostName.of(line.substring(1, line.indexOf("]: PS "))));
            line = line.substring(line.indexOf("]: PS ") + 3);
        }
        if (line.startsWith("PS ")) {
            line = line.substring(3);
        }
        int end = line.indexOf('>');
        boolean path = end >= 2
                && line.charAt(1) == ':'
                && Character.isLetter(line.charAt(0))
                && (end == 2 || line.charAt(2) == '\\')
                && line.substring(0, end).chars().noneMatch(c -> c == '<' || c == '|' || c == '"' || c == '*');
        return path ? Optional.of(new CommandLine(host, Shape.trim(line.substring(end + 1)))) : Optional.empty();
    }

    /** The kind of output that the command has even when that shows no shape: an empty list, or a word that says so. */
    Optional<OutputKind> kind() {
        String lower = command.toLowerCase(Locale.ROOT);
        if (lower.startsWith("reg query") || lower.startsWith("reg.exe query")) {
            return Optional.of(OutputKind.REGISTRY);
        }
        return lower.startsWith("netsh http show") ? Optional.of(OutputKind.NETSH_HTTP) : Optional.empty();
    }
}
