/** Which numbers on one base number may be held side by side, as the platform of a site sees it. */
@NullMarked
package org.dialworks.number.policy;

import org.jspecify.annotations.NullMarked;
