/** Asking for a number: the rules, what they decide, and what approvers do. */
@NullMarked
package org.dialworks.number.request;

import org.jspecify.annotations.NullMarked;
