@NullMarked
package org.dialworks.diagnostics.delivery;

import org.jspecify.annotations.NullMarked;
