@NullMarked
package org.dialworks.number.reading;

import org.jspecify.annotations.NullMarked;
