package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/** Which output begins with a line, if one does. The shapes exclude each other. */
final class Starts {

    private Starts() {}

    /**
     * The kind of output whose first row or title this line is.
     *
     * @param current the kind at hand; within a trace only shapes count that no message or body has
     */
    static Optional<OutputKind> at(Line line, Window ahead, @Nullable OutputKind current) {
        String text = line.text();
        int indent = Shape.indent(text);
        if (indent == text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(indent);
        return switch (first) {
            case '[' ->
                FeatureParser.begins(text)
                        ? Optional.of(OutputKind.WINDOWS_FEATURES)
                        : text.startsWith("[HKEY_") ? Optional.of(OutputKind.REGISTRY) : other(line, ahead, current);
            case '=' -> ruler(line, ahead);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                RouteParser.begins(line, ahead) ? Optional.of(OutputKind.ROUTE_PRINT) : other(line, ahead, current);
            case 'T', 'U' -> NetstatParser.begins(text) ? Optional.of(OutputKind.NETSTAT) : other(line, ahead, current);
            default -> other(line, ahead, current);
        };
    }

    private static Optional<OutputKind> ruler(Line line, Window ahead) {
        if (RouteParser.begins(line, ahead)) {
            return Optional.of(OutputKind.ROUTE_PRINT);
        }
        if (TasklistParser.begins(line.text())) {
            return Optional.of(OutputKind.TASKLIST);
        }
        return CertificateParser.begins(line, ahead) ? Optional.of(OutputKind.CERTIFICATES) : Optional.empty();
    }

    private static Optional<OutputKind> other(Line line, Window ahead, @Nullable OutputKind current) {
        if (SipParser.begins(line, ahead)) {
            return Optional.of(OutputKind.SIP_TRACE);
        }
        if (current == OutputKind.SIP_TRACE) {
            return unlikeSip(line, ahead);
        }
        if (IpconfigParser.begins(line, ahead)) {
            return Optional.of(OutputKind.IPCONFIG);
        }
        if (SystemInfoParser.begins(line, ahead)) {
            return Optional.of(OutputKind.SYSTEMINFO);
        }
        if (RegistryParser.begins(line, ahead)) {
            return Optional.of(OutputKind.REGISTRY);
        }
        if (CertificateParser.begins(line, ahead)) {
            return Optional.of(OutputKind.CERTIFICATES);
        }
        if (WinsockParser.begins(line, ahead)) {
            return Optional.of(OutputKind.WINSOCK);
        }
        if (HttpParser.begins(line, ahead)) {
            return Optional.of(OutputKind.NETSH_HTTP);
        }
        return TasklistParser.begins(line.text()) ? Optional.of(OutputKind.TASKLIST) : Optional.empty();
    }

    private static Optional<OutputKind> unlikeSip(Line line, Window ahead) {
        String text = line.text();
        if (text.startsWith("HKEY_")) {
            return Optional.of(OutputKind.REGISTRY);
        }
        boolean atMargin = !Shape.isSpace(text.charAt(0));
        if ((atMargin || Labelled.isDotted(text)) && IpconfigParser.begins(line, ahead)) {
            return Optional.of(OutputKind.IPCONFIG);
        }
        // Systeminfo aligns its values; headers have one space.
        return atMargin && text.contains(":   ") && SystemInfoParser.begins(line, ahead)
                ? Optional.of(OutputKind.SYSTEMINFO)
                : Optional.empty();
    }

    /** A parser for an output of the kind. */
    static Parser parser(OutputKind kind, Notes notes, Optional<Stated<String>> command) {
        return switch (kind) {
            case IPCONFIG -> new IpconfigParser(notes);
            case ROUTE_PRINT -> new RouteParser(notes);
            case NETSTAT -> new NetstatParser(notes);
            case TASKLIST -> new TasklistParser(notes);
            case WINDOWS_FEATURES -> new FeatureParser(notes);
            case SYSTEMINFO -> new SystemInfoParser(notes);
            case REGISTRY -> new RegistryParser(notes, command);
            case CERTIFICATES -> new CertificateParser(notes);
            case NETSH_HTTP -> new HttpParser(notes, command);
            case WINSOCK -> new WinsockParser(notes);
            case SIP_TRACE -> new SipParser(notes);
            case LOG, UNKNOWN -> new LogParser(notes);
        };
    }
}
