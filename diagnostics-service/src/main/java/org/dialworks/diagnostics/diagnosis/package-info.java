/** Evidence and events of a host in; what is wrong, the lines that prove it, and the script that repairs it out. */
@NullMarked
package org.dialworks.diagnostics.diagnosis;

import org.jspecify.annotations.NullMarked;
