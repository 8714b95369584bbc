@NullMarked
package org.dialworks.number.export;

import org.jspecify.annotations.NullMarked;
