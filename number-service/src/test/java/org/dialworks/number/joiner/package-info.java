@NullMarked
package org.dialworks.number.joiner;

import org.jspecify.annotations.NullMarked;
