package org.dialworks.gateway.proxy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.dialworks.gateway.http.TraceContext;

/**
 * The span of one exchange; of a request that is not traced, only the header that goes further.
 *
 * @param traceParent what the service continues
 */
record ExchangeSpan(String traceParent, Span span) {

    static ExchangeSpan begin(Tracer tracer, Upstream upstream, String method, TraceContext trace) {
        if (!trace.sampled()) {
            return new ExchangeSpan(trace.traceParent(), Span.getInvalid());
        }
        SpanContext caller = SpanContext.createFromRemoteParent(
                trace.traceId(), trace.spanId(), TraceFlags.getSampled(), TraceState.getDefault());
        Span span = tracer.spanBuilder(method + " " + upstream.prefix())
                .setSpanKind(SpanKind.SERVER)
                .setParent(Context.root().with(Span.wrap(caller)))
                .setAttribute("http.request.method", method)
                .setAttribute("server.address", upstream.name())
                .startSpan();
        SpanContext own = span.getSpanContext();
        return new ExchangeSpan(
                "00-" + own.getTraceId() + "-" + own.getSpanId() + "-"
                        + own.getTraceFlags().asHex(),
                span);
    }

    void end(int status) {
        if (span.isRecording()) {
            span.setAttribute("http.response.status_code", status);
            if (status >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        }
    }
}
