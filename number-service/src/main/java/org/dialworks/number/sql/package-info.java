/** Statements written by hand, where the database is the algorithm. */
@NullMarked
package org.dialworks.number.sql;

import org.jspecify.annotations.NullMarked;
