/** Normalization rules and how a platform evaluates them. Plain Java. */
@NullMarked
package org.dialworks.routing.rule;

import org.jspecify.annotations.NullMarked;
