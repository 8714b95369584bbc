/** What callers of numbers hear that nobody has: announcements for the unassigned rest of each range. */
@NullMarked
package org.dialworks.routing.unassigned;

import org.jspecify.annotations.NullMarked;
