/** How a number is given to whoever carries it on the voice platform, and taken away. */
@NullMarked
package org.dialworks.powershell.line;

import org.jspecify.annotations.NullMarked;
