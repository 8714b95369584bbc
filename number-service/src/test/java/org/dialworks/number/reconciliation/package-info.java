@NullMarked
package org.dialworks.number.reconciliation;

import org.jspecify.annotations.NullMarked;
