/** Checks of calls through gateways, by what SIP traces say. */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check.gateway;

import org.jspecify.annotations.NullMarked;
