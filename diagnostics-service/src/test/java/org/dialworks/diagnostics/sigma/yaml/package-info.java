@NullMarked
package org.dialworks.diagnostics.sigma.yaml;

import org.jspecify.annotations.NullMarked;
