/** Matches events against Sigma rules: the fields of an event, log sources, the compiled set of rules, explanations. */
@NullMarked
package org.dialworks.diagnostics.sigma.match;

import org.jspecify.annotations.NullMarked;
