/** Pages for people: landing, problems, API documents. */
@NullMarked
package org.dialworks.gateway.page;

import org.jspecify.annotations.NullMarked;
