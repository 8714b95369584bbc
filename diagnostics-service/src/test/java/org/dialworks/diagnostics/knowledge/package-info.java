@NullMarked
package org.dialworks.diagnostics.knowledge;

import org.jspecify.annotations.NullMarked;
