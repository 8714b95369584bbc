/** What a voice plan makes of a call: the evaluation rules of each platform, and why nothing else happened. */
@NullMarked
package org.dialworks.routing.simulation;

import org.jspecify.annotations.NullMarked;
