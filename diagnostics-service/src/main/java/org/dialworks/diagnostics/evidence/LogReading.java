package org.dialworks.diagnostics.evidence;

import java.util.List;

/**
 * A log with error codes, such as a setup's, or a line or two of it.
 *
 * @param codes error codes, at most {@value #MOST}
 * @param failedPrerequisites what setup could not install: {@code Wmf2008R2}
 * @param packages servicing packages that are named, with their version
 * @param diagnostics {@code ms-diagnostics} that stand in the text
 */
public record LogReading(
        List<ErrorCode> codes,
        List<Stated<String>> failedPrerequisites,
        List<ServicingPackage> packages,
        List<MsDiagnostic> diagnostics)
        implements Reading {

    /** The most facts of one sort that are kept. */
    public static final int MOST = 1000;

    public LogReading {
        codes = List.copyOf(codes);
        failedPrerequisites = List.copyOf(failedPrerequisites);
        packages = List.copyOf(packages);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * An error code of Windows (HRESULT).
     *
     * @param value its 32 bits as an unsigned number: 0x80070020
     * @param written as it stands in the log: {@code -2147024864}
     * @param place its line
     */
    public record ErrorCode(long value, String written, Place place) {

        /** As in 0x80070020. */
        public String hex() {
            return "0x%08X".formatted(value);
        }
    }

    /**
     * A package of Windows servicing.
     *
     * @param name such as {@code Microsoft-Windows-Media-Format-Package}
     * @param version such as {@code 6.1.7601.17514}
     * @param place its line
     */
    public record ServicingPackage(String name, String version, Place place) {}

    /** The places of an error code. */
    public List<ErrorCode> code(long value) {
        return codes.stream().filter(code -> code.value() == value).toList();
    }
}
