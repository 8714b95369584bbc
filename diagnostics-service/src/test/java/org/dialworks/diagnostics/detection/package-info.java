@NullMarked
package org.dialworks.diagnostics.detection;

import org.jspecify.annotations.NullMarked;
