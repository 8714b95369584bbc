/** What keeps incidents from being told: silences, inhibitions and maintenance windows, and the rule that applies them. */
@NullMarked
package org.dialworks.diagnostics.suppression;

import org.jspecify.annotations.NullMarked;
