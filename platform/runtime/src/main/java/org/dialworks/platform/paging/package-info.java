/** Lists a page at a time, by key and never by offset. */
@NullMarked
package org.dialworks.platform.paging;

import org.jspecify.annotations.NullMarked;
