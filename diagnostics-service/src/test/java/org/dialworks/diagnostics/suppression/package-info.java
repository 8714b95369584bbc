@org.jspecify.annotations.NullMarked
package org.dialworks.diagnostics.suppression;
