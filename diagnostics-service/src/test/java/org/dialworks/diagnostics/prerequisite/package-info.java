@NullMarked
package org.dialworks.diagnostics.prerequisite;

import org.jspecify.annotations.NullMarked;
