package org.dialworks.gateway.rest;

/** No turn came free in time; becomes 503 with Retry-After. */
public final class BusyException extends RuntimeException {

    public BusyException(String detail) {
        super(detail, null, false, false);
    }
}
