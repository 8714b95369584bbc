package org.dialworks.routing.importing;

/**
 * Something in an export that has no place in the plan, or only in another way.
 *
 * @param file the upload
 * @param line where the object begins, from 1
 * @param object its identity; empty where it has none
 * @param detail what was not understood, and the way out
 */
public record ImportFinding(String file, long line, String object, String detail) {

    static ImportFinding of(Exported object, String detail) {
        return new ImportFinding(object.file(), object.position(), object.identity(), detail);
    }
}
