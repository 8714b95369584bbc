@NullMarked
package org.dialworks.number.importing;

import org.jspecify.annotations.NullMarked;
