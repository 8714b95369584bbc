package org.dialworks.platform.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every response says under which trace id the logs have it. */
class TraceIdFilter {

    @ServerResponseFilter
    void addTraceId(ContainerResponseContext response) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            response.getHeaders().putSingle("Trace-Id", span.getTraceId());
        }
    }
}
