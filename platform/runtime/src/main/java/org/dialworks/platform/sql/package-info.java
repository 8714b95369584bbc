/** The little JDBC that the platform's own tables need. */
@NullMarked
package org.dialworks.platform.sql;

import org.jspecify.annotations.NullMarked;
