@NullMarked
package org.dialworks.number.request;

import org.jspecify.annotations.NullMarked;
