/** What each country dials, read from libphonenumber's metadata, as normalization rules. */
@NullMarked
package org.dialworks.routing.country;

import org.jspecify.annotations.NullMarked;
