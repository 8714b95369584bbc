@NullMarked
package org.dialworks.platform.paging;

import org.jspecify.annotations.NullMarked;
