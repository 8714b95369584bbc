/** A number in use: its life, its holder, its history. */
@NullMarked
package org.dialworks.number.inventory;

import org.jspecify.annotations.NullMarked;
