/** JSON and YAML with the place of each value, and schemas to check them by. */
@NullMarked
package org.dialworks.routing.document;

import org.jspecify.annotations.NullMarked;
