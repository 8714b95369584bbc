/** Delivery of incidents to webhooks: signed, in order, retried over days, and only to addresses that may be reached. */
@NullMarked
package org.dialworks.diagnostics.delivery;

import org.jspecify.annotations.NullMarked;
