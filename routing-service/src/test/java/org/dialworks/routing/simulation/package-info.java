@NullMarked
package org.dialworks.routing.simulation;

import org.jspecify.annotations.NullMarked;
