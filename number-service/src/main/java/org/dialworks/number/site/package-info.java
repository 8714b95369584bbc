/** The policy of a site, and what follows when it changes. */
@NullMarked
package org.dialworks.number.site;

import org.jspecify.annotations.NullMarked;
