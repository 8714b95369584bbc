package org.dialworks.number.export;

import java.io.IOException;

/**
 * Writes rows into a file that is being sent; keeps none. A file that broke off is not finished, so that nobody takes it
 * for a whole one.
 */
interface TableWriter<T> {

    void write(T row) throws IOException;

    void finish() throws IOException;
}
