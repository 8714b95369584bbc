/** Incidents: the troubles of hosts, made of the conditions that rules detect, and what people do about them. */
@NullMarked
package org.dialworks.diagnostics.incident;

import org.jspecify.annotations.NullMarked;
