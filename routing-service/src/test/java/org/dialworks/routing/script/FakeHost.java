package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dialworks.routing.script.Interpreter.Stopped;
import org.jspecify.annotations.Nullable;

/** What Windows itself gives a script: a console, files, a clock and a transcript. */
final class FakeHost {

    private final List<String> said = new ArrayList<>();
    private final TreeMap<String, List<Object>> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> folders = new HashSet<>();
    private int transcripts;

    List<String> said() {
        return said;
    }

    Set<String> files() {
        return files.keySet();
    }

    boolean isTranscribing() {
        return transcripts > 0;
    }

    /** What the cmdlet gives; empty when it is none of Windows. */
    Optional<List<? extends @Nullable Object>> run(
            String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input) {
        return switch (cmdlet) {
            case "Write-Host", "Write-Warning" -> {
                said.add(String.valueOf(parameters.getOrDefault("object", parameters.get("message"))));
                yield Optional.of(List.of());
            }
            case "Write-Output" -> {
                Object items = Objects.requireNonNull(parameters.get("inputobject"));
                yield Optional.of(items instanceof List<?> list ? copies(list) : List.of(items));
            }
            case "Start-Sleep", "Out-Null" -> Optional.of(List.of());
            case "Sort-Object" -> {
                String property = text(parameters, "property");
                yield Optional.of(input.stream()
                        .map(item -> (Thing) Objects.requireNonNull(item))
                        .sorted(Comparator.comparingLong(
                                thing -> (long) Objects.requireNonNull(thing.member(property))))
                        .toList());
            }
            case "Get-Date" -> Optional.of(List.of("20260131-120000"));
            case "Join-Path" -> Optional.of(List.of(text(parameters, "path") + "\\" + text(parameters, "childpath")));
            case "Test-Path" -> {
                String path = text(parameters, "path");
                yield Optional.of(List.of(files.containsKey(path) || folders.contains(path)));
            }
            case "New-Item" -> {
                folders.add(text(parameters, "path"));
                yield Optional.of(List.of());
            }
            case "Rename-Item" -> {
                rename(text(parameters, "path"), text(parameters, "newname"));
                yield Optional.of(List.of());
            }
            case "Export-Clixml" -> {
                files.put(
                        text(parameters, "path"),
                        parameters.containsKey("inputobject")
                                ? List.of(Objects.requireNonNull(parameters.get("inputobject")))
                                : copies(input));
                yield Optional.of(List.of());
            }
            case "Import-Clixml" ->
                Optional.of(copies(Optional.ofNullable(files.get(text(parameters, "path")))
                        .orElseThrow(() -> new Stopped("Cannot find " + parameters.get("path")))));
            case "Start-Transcript" -> {
                transcripts++;
                yield Optional.of(List.of());
            }
            case "Stop-Transcript" -> {
                if (transcripts == 0) {
                    throw new Stopped("The host is not transcribing");
                }
                transcripts--;
                yield Optional.of(List.of());
            }
            default -> Optional.empty();
        };
    }

    private void rename(String path, String name) {
        String target = path.substring(0, path.lastIndexOf('\\') + 1) + name;
        for (String file : List.copyOf(files.keySet())) {
            if (file.startsWith(path + "\\")) {
                files.put(target + file.substring(path.length()), Objects.requireNonNull(files.remove(file)));
            }
        }
        folders.remove(path);
        folders.add(target);
    }

    private static List<Object> copies(List<? extends @Nullable Object> items) {
        return new ArrayList<>(items.stream()
                .map(item -> item instanceof Thing thing ? thing.copy() : Objects.requireNonNull(item))
                .toList());
    }

    private static String text(Map<String, @Nullable Object> parameters, String name) {
        return String.valueOf(parameters.get(name));
    }
}
