/** Where the inventory and what exports show do not agree: findings, and what to do about them. */
@NullMarked
package org.dialworks.number.reconciliation;

import org.jspecify.annotations.NullMarked;
