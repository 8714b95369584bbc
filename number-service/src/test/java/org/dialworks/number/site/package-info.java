@NullMarked
package org.dialworks.number.site;

import org.jspecify.annotations.NullMarked;
