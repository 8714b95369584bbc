/** Exports of a running system, loaded unchanged. */
@NullMarked
package org.dialworks.number.importing;

import org.jspecify.annotations.NullMarked;
