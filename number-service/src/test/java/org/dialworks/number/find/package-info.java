@NullMarked
package org.dialworks.number.find;

import org.jspecify.annotations.NullMarked;
