package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code reg query}, {@code Get-ItemProperty} of a key, or a {@code .reg} file.
 *
 * @param values as listed
 * @param absent keys or values that were asked for and are not there, as far as the output says which
 */
public record RegistryValues(List<Value> values, List<Stated<String>> absent) implements Reading {

    public RegistryValues {
        values = List.copyOf(values);
        absent = List.copyOf(absent);
    }

    /**
     * A value.
     *
     * @param key in full: {@code HKEY_LOCAL_MACHINE\SYSTEM\…}
     * @param name of the value; {@code (Default)} for that of the key itself
     * @param type such as {@code REG_DWORD}; empty where PowerShell does not say
     * @param data as written
     * @param number the data as an unsigned number, where it is one
     * @param place its line
     */
    public record Value(String key, String name, String type, String data, Optional<Long> number, Place place) {}

    /**
     * A value by the end of its key's path and its name, in any letter case.
     *
     * @param keyEnd such as {@code Tcpip6\Parameters}
     */
    public Optional<Value> find(String keyEnd, String name) {
        String end = "\\" + keyEnd.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> value.name().equalsIgnoreCase(name)
                        && ("\\" + value.key().toLowerCase(Locale.ROOT)).endsWith(end))
                .findFirst();
    }
}
