/** What tests of the services stand on: the real servers, and an issuer whose tokens the services verify. */
@NullMarked
package org.dialworks.stack.testing;

import org.jspecify.annotations.NullMarked;
