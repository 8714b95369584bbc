@NullMarked
package org.dialworks.diagnostics.evtx;

import org.jspecify.annotations.NullMarked;
