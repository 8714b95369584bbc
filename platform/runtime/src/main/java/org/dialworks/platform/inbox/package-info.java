/** Events whose effect must happen once. */
@NullMarked
package org.dialworks.platform.inbox;

import org.jspecify.annotations.NullMarked;
