@NullMarked
package org.dialworks.diagnostics.diagnosis;

import org.jspecify.annotations.NullMarked;
