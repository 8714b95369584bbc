@NullMarked
package org.dialworks.stack;

import org.jspecify.annotations.NullMarked;
