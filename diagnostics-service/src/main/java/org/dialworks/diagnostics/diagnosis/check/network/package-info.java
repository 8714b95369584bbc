/** Checks of network cards, routes and the addresses in session descriptions. */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check.network;

import org.jspecify.annotations.NullMarked;
