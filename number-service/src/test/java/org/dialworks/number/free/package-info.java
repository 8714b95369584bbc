@NullMarked
package org.dialworks.number.free;

import org.jspecify.annotations.NullMarked;
