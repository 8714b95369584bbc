/** Statements in the current transaction. */
@NullMarked
package org.dialworks.routing.sql;

import org.jspecify.annotations.NullMarked;
