package org.dialworks.diagnostics.evidence;

/**
 * Where something stands in an upload.
 *
 * @param output number of the output that the line belongs to, from 1
 * @param line number of the line in the whole upload, from 1
 * @param text the line as it was read, without its end; at most {@value #LONGEST} characters of it
 */
public record Place(int output, int line, String text) {

    /** The most characters of a line that are kept. */
    public static final int LONGEST = 500;

    public Place {
        if (output < 1 || line < 1) {
            throw new IllegalArgumentException("outputs and lines count from 1, not " + output + " and " + line);
        }
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
    }
}
