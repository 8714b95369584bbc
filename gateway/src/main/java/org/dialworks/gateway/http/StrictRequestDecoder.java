package org.dialworks.gateway.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ByteProcessor;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the bytes of a request's head before they are parsed. Netty joins a folded header line (obs-fold, RFC 9112 §5.2)
 * with its predecessor and nobody behind it can tell; other servers read the fold as a header of its own. The same pass
 * refuses a line that ends in a bare LF, leading blanks, and a head that trickles in; {@link Framing} is judged here as well.
 * After a refusal nothing more is read from the connection, so that no second request can hide in the first.
 *
 * <p>A head is handed to the parser only when it is complete, so that what was looked at is what is parsed.
 */
public final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final int longestLine;
    private final int longestHead;
    private final long headersWithinNanos;

    private boolean inHead = true;
    private boolean refused;
    private boolean headBegun;
    private long headBegan;
    private int scanned;

    private StrictRequestDecoder(HttpServerOptions options, Duration headersWithin) {
        super(options);
        this.longestLine = options.getMaxInitialLineLength();
        this.longestHead = options.getMaxInitialLineLength() + options.getMaxHeaderSize();
        this.headersWithinNanos = headersWithin.toNanos();
    }

    /** For {@code HttpServer.connectionHandler}: puts this decoder in the place of Vert.x' own, before the first byte is read. */
    public static Handler<HttpConnection> installer(HttpServerOptions options, Duration headersWithin) {
        return connection -> {
            ChannelPipeline pipeline =
                    ((ConnectionBase) connection).channelHandlerContext().pipeline();
            pipeline.replace(
                    VertxHttpRequestDecoder.class, "httpDecoder", new StrictRequestDecoder(options, headersWithin));
        };
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
            return;
        }
        if (inHead && !headMayBeParsed(in, out)) {
            return;
        }
        int before = out.size();
        super.decode(context, in, out);
        for (int i = before; i < out.size(); i++) {
            Object part = out.get(i);
            if (part instanceof HttpRequest request) {
                inHead = false;
                headBegun = false;
                scanned = 0;
                Optional<Throwable> fault = fault(request);
                if (fault.isPresent()) {
                    while (out.size() > i) {
                        out.removeLast();
                    }
                    refuse(in, out, fault.get());
                    return;
                }
            }
            if (part instanceof LastHttpContent) {
                inHead = true;
            }
        }
    }

    private static Optional<Throwable> fault(HttpRequest request) {
        return request.decoderResult().isFailure()
                ? Optional.of(request.decoderResult().cause())
                : Framing.fault(request).map(IllegalArgumentException::new);
    }

    private boolean headMayBeParsed(ByteBuf in, List<Object> out) {
        if (!headBegun) {
            skipEmptyLines(in);
            if (!in.isReadable() || isLoneCarriageReturn(in)) {
                return false;
            }
            headBegun = true;
            headBegan = System.nanoTime();
            byte first = in.getByte(in.readerIndex());
            if (first <= ' ') {
                return refuse(in, out, new IllegalArgumentException("the request line does not begin with a method"));
            }
        }
        int start = in.readerIndex();
        int end = in.writerIndex();
        int from = start + scanned;
        while (from < end) {
            int lf = in.forEachByte(from, end - from, ByteProcessor.FIND_LF);
            if (lf < 0) {
                break;
            }
            if (in.getByte(lf - 1) != CR) {
                return refuse(in, out, new IllegalArgumentException("a line ends in a bare line feed"));
            }
            if (lf + 1 == end) {
                // The byte that tells a fold from a header has not arrived: look at this line again.
                break;
            }
            byte next = in.getByte(lf + 1);
            if (next == ' ' || next == '\t') {
                return refuse(in, out, new IllegalArgumentException("a header line is folded (RFC 9112 section 5.2)"));
            }
            if (next == CR) {
                if (lf + 2 == end) {
                    break;
                }
                if (in.getByte(lf + 2) == LF) {
                    return true;
                }
            }
            from = lf + 1;
        }
        scanned = from - start;
        if (scanned == 0 && end - start > longestLine) {
            return refuse(in, out, new TooLongHttpLineException("the request line is longer than " + longestLine));
        }
        if (end - start > longestHead) {
            return refuse(in, out, new TooLongHttpHeaderException("the headers are larger than " + longestHead));
        }
        if (System.nanoTime() - headBegan > headersWithinNanos) {
            return refuse(in, out, new SlowHeadException());
        }
        return false;
    }

    private static void skipEmptyLines(ByteBuf in) {
        while (in.readableBytes() >= 2
                && in.getByte(in.readerIndex()) == CR
                && in.getByte(in.readerIndex() + 1) == LF) {
            in.skipBytes(2);
        }
    }

    private static boolean isLoneCarriageReturn(ByteBuf in) {
        return in.readableBytes() == 1 && in.getByte(in.readerIndex()) == CR;
    }

    /** Hands on a request that says what is wrong, and drops whatever else comes on this connection. */
    private boolean refuse(ByteBuf in, List<Object> out, Throwable cause) {
        refused = true;
        in.skipBytes(in.readableBytes());
        HttpMessage invalid = createInvalidMessage();
        invalid.setProtocolVersion(HttpVersion.HTTP_1_1);
        invalid.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        invalid.setDecoderResult(DecoderResult.failure(cause));
        out.add(invalid);
        return false;
    }

    /** The head of a request took longer than allowed. */
    static final class SlowHeadException extends RuntimeException {
        SlowHeadException() {
            super("the headers did not arrive in time", null, false, false);
        }
    }
}
