/** What the tests of several features share. */
@NullMarked
package org.dialworks.number.testing;

import org.jspecify.annotations.NullMarked;
