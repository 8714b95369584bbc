@NullMarked
package org.dialworks.stack.testing;

import org.jspecify.annotations.NullMarked;
