/** What a row keeps as JSON. */
@NullMarked
package org.dialworks.routing.sql;

import org.jspecify.annotations.NullMarked;
