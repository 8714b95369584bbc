/** A plan as PowerShell for the target platform. */
@NullMarked
package org.dialworks.routing.script;

import org.jspecify.annotations.NullMarked;
