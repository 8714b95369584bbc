package org.dialworks.bench;

import java.util.List;

/** Something to measure. */
interface Job {

    /** The area and the job: {@code platform/gateway}. */
    String name();

    /** Measures and returns the figures; leaves nothing running. */
    List<Figure> measure() throws Exception;
}
