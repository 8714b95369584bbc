@NullMarked
package org.dialworks.number;

import org.jspecify.annotations.NullMarked;
