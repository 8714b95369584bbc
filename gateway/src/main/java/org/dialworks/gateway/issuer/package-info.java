/** The small OpenID issuer: signing keys, discovery, tokens. */
@NullMarked
package org.dialworks.gateway.issuer;

import org.jspecify.annotations.NullMarked;
