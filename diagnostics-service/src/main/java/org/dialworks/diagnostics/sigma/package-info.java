/**
 * The Sigma 2.1 language: rules, filters and correlations as data, read from YAML with the line of every fault. How events
 * are matched is in {@code match}.
 */
@NullMarked
package org.dialworks.diagnostics.sigma;

import org.jspecify.annotations.NullMarked;
