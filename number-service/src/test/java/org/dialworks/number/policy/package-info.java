@NullMarked
package org.dialworks.number.policy;

import org.jspecify.annotations.NullMarked;
