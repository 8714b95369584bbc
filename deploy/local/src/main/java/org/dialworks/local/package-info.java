/** The launcher behind {@code deploy/up}: the whole platform on one machine. */
@NullMarked
package org.dialworks.local;

import org.jspecify.annotations.NullMarked;
