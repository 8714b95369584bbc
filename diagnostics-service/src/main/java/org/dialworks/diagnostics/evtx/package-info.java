/** A reader of Windows event log files ({@code .evtx}): plain Java, in bounded memory, from a stream. */
@NullMarked
package org.dialworks.diagnostics.evtx;

import org.jspecify.annotations.NullMarked;
