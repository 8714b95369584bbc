/** Finding free numbers: by their digits, by what makes them worth having, by what is said of their range. */
@NullMarked
package org.dialworks.number.find;

import org.jspecify.annotations.NullMarked;
