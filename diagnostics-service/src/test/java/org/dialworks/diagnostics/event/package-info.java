@NullMarked
package org.dialworks.diagnostics.event;

import org.jspecify.annotations.NullMarked;
