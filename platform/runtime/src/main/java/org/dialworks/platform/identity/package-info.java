/** Who is calling, by the token alone. */
@NullMarked
package org.dialworks.platform.identity;

import org.jspecify.annotations.NullMarked;
