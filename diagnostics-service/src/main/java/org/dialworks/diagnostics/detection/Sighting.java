package org.dialworks.diagnostics.detection;

/** An observation on its way to whoever correlates over several computers: the value on {@code dialworks.sightings}. */
record Sighting(Group group, Observation observation) {}
