/** What the gateway's own REST endpoints share: problems instead of exceptions. */
@NullMarked
package org.dialworks.gateway.rest;

import org.jspecify.annotations.NullMarked;
