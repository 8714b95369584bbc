/** What can be set, with defaults and units. */
@NullMarked
package org.dialworks.gateway.config;

import org.jspecify.annotations.NullMarked;
