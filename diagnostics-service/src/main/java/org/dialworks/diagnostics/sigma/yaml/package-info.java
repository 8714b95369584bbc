/** YAML with the place of every value, and with bounds on what a text may grow to. */
@NullMarked
package org.dialworks.diagnostics.sigma.yaml;

import org.jspecify.annotations.NullMarked;
