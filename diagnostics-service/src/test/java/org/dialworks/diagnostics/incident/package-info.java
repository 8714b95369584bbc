@NullMarked
package org.dialworks.diagnostics.incident;

import org.jspecify.annotations.NullMarked;
