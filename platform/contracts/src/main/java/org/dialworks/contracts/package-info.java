@NullMarked
package org.dialworks.contracts;

import org.jspecify.annotations.NullMarked;
