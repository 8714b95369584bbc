@NullMarked
package org.dialworks.diagnostics;

import org.jspecify.annotations.NullMarked;
