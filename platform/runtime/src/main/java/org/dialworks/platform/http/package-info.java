/** Manners of the HTTP edge: versions of a resource, the trace id. */
@NullMarked
package org.dialworks.platform.http;

import org.jspecify.annotations.NullMarked;
