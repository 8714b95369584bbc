/** Tests of the announcements for unassigned numbers. */
@NullMarked
package org.dialworks.routing.unassigned;

import org.jspecify.annotations.NullMarked;
