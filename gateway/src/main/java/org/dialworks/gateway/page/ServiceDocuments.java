package org.dialworks.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.http.Answers;

/**
 * The services' OpenAPI documents at {@code /api/docs/openapi/<service>}, fetched from them and changed in one point: the
 * server is this gateway, so that "try it out" goes through the door.
 */
@Singleton
final class ServiceDocuments {

    private static final String PREFIX = "/api/docs/openapi/";
    private static final int WITHIN_MILLIS = 5_000;
    private static final long KEPT_NANOS = 30_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kept(Buffer document, long at) {}

    private final Vertx vertx;
    private final Map<String, URI> services;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final HttpClient http;

    ServiceDocuments(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.services = config.upstreams().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().url()));
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(WITHIN_MILLIS)
                .setMaxPoolSize(2)
                .setMaxWaitQueueSize(20)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    void add(@Observes Router router) {
        // Before the static files of the page, which answer everything below it.
        router.get(PREFIX + ":service").order(-1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String service = String.valueOf(context.pathParam("service"));
        URI url = services.get(service);
        if (url == null) {
            Answers.refuse(vertx, context.request(), ProblemType.NOT_FOUND, "there is no service of this name");
            return;
        }
        document(service, url)
                .onSuccess(document -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(document))
                .onFailure(failure -> {
                    context.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
                    Answers.refuse(
                            vertx,
                            context.request(),
                            ProblemType.UNAVAILABLE,
                            service + " gave no OpenAPI document; it may be starting");
                });
    }

    private Future<Buffer> document(String service, URI url) {
        Kept known = kept.get(service);
        if (known != null && System.nanoTime() - known.at() < KEPT_NANOS) {
            return Future.succeededFuture(known.document());
        }
        return http.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(url.resolve("/q/openapi?format=json").toString())
                        .setTimeout(WITHIN_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(ServiceDocuments::body)
                .map(ServiceDocuments::servedHere)
                .onSuccess(document -> kept.put(service, new Kept(document, System.nanoTime())));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("answered with status " + response.statusCode());
    }

    private static Buffer servedHere(Buffer document) {
        try {
            JsonNode read = JSON.readTree(document.getBytes());
            if (!(read instanceof ObjectNode openApi)) {
                throw new IllegalStateException("the OpenAPI document is not an object");
            }
            openApi.putArray("servers").addObject().put("url", "/");
            return Buffer.buffer(JSON.writeValueAsBytes(openApi));
        } catch (IOException e) {
            throw new IllegalStateException("the OpenAPI document is not JSON", e);
        }
    }
}
