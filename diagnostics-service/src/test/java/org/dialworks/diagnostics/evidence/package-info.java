@NullMarked
package org.dialworks.diagnostics.evidence;

import org.jspecify.annotations.NullMarked;
