/** The intent of a site: what an administrator says about it. */
@NullMarked
package org.dialworks.routing.site;

import org.jspecify.annotations.NullMarked;
