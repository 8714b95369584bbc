/** A few free numbers to choose from, held for minutes. */
@NullMarked
package org.dialworks.number.shortlist;

import org.jspecify.annotations.NullMarked;
