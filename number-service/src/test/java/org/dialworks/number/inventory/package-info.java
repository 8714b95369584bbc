@NullMarked
package org.dialworks.number.inventory;

import org.jspecify.annotations.NullMarked;
