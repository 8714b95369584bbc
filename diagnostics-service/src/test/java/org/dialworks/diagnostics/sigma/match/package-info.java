@NullMarked
package org.dialworks.diagnostics.sigma.match;

import org.jspecify.annotations.NullMarked;
