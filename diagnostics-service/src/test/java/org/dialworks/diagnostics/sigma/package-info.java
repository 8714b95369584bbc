@NullMarked
package org.dialworks.diagnostics.sigma;

import org.jspecify.annotations.NullMarked;
