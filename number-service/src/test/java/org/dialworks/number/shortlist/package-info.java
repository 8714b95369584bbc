@NullMarked
package org.dialworks.number.shortlist;

import org.jspecify.annotations.NullMarked;
