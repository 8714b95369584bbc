/** What a server role needs of Windows, as facts in data files, each with its source; as a plan, a text and a script. */
@NullMarked
package org.dialworks.diagnostics.prerequisite;

import org.jspecify.annotations.NullMarked;
