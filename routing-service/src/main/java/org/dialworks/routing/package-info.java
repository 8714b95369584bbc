/** Voice routing: from a site's intent to a plan, to PowerShell for its platform, and to a script per assigned number. */
@NullMarked
package org.dialworks.routing;

import org.jspecify.annotations.NullMarked;
