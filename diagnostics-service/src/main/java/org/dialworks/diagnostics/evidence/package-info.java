/**
 * What administrators paste or scripts send of a host, as typed facts. Every fact knows its place, so that whoever draws a
 * conclusion can quote the line it rests on. Start at {@link org.dialworks.diagnostics.evidence.Evidence}.
 */
@NullMarked
package org.dialworks.diagnostics.evidence;

import org.jspecify.annotations.NullMarked;
