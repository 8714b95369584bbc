/**
 * What crosses Kafka and the public API: topics, event types and their data, telephone numbers, problem types and roles.
 *
 * <p>Plain Java and Jackson, so that any process may read it. Fields are added to a published record, never changed or
 * removed; a change that breaks a reader is a new event type with a new version in its name.
 */
@NullMarked
package org.dialworks.contracts;

import org.jspecify.annotations.NullMarked;
