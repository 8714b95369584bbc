@NullMarked
package org.dialworks.number.allocation;

import org.jspecify.annotations.NullMarked;
