/** Local accounts: the file they are kept in, the first administrator, sign-in and its throttle. */
@NullMarked
package org.dialworks.gateway.account;

import org.jspecify.annotations.NullMarked;
