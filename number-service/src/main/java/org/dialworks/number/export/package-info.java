/** Searches and reports as files: CSV, Excel workbooks and JSON, written while they are read. */
@NullMarked
package org.dialworks.number.export;

import org.jspecify.annotations.NullMarked;
