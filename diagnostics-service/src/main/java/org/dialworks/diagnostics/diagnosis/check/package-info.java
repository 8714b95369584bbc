/**
 * What checks are made of: a {@link org.dialworks.diagnostics.diagnosis.check.Situation} in, verdicts out. Plain Java; the
 * checks themselves are in the packages below, one small class each.
 */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check;

import org.jspecify.annotations.NullMarked;
