package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One output of an upload.
 *
 * @param number its place in the upload, from 1
 * @param kind what wrote it, told by its shape
 * @param command the command line above it, where one was pasted too
 * @param host the computer that it is of, lower case and without domain, where the output says so
 * @param firstLine its first line in the upload
 * @param lastLine its last line in the upload
 * @param reading what was understood
 * @param unread what was not: the first {@value #MOST_UNREAD}
 * @param unreadLines how many lines were not understood
 */
public record Output(
        int number,
        OutputKind kind,
        Optional<String> command,
        Optional<String> host,
        int firstLine,
        int lastLine,
        Reading reading,
        List<Unread> unread,
        int unreadLines) {

    /** The most lines that are listed as not understood. */
    public static final int MOST_UNREAD = 50;

    public Output {
        unread = List.copyOf(unread);
    }
}
