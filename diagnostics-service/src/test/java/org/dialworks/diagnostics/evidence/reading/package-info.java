@NullMarked
package org.dialworks.diagnostics.evidence.reading;

import org.jspecify.annotations.NullMarked;
