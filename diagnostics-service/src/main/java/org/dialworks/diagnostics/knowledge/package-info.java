/** Articles on troubles and their repair, those that come with the service and a site's own, and where to read on. */
@NullMarked
package org.dialworks.diagnostics.knowledge;

import org.jspecify.annotations.NullMarked;
