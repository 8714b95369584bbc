@NullMarked
package org.dialworks.local;

import org.jspecify.annotations.NullMarked;
