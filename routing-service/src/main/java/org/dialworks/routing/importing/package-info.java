/** What a running system exports, read into a plan. */
@NullMarked
package org.dialworks.routing.importing;

import org.jspecify.annotations.NullMarked;
