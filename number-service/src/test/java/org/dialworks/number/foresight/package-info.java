@NullMarked
package org.dialworks.number.foresight;

import org.jspecify.annotations.NullMarked;
