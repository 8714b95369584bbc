/** Errors that a caller can cause or meet, as RFC 9457 problems. */
@NullMarked
package org.dialworks.platform.problem;

import org.jspecify.annotations.NullMarked;
