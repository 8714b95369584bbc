package org.dialworks.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.system.Api;
import org.dialworks.system.RunningPlatform;

/**
 * Events of ever other hosts come in at a fixed rate, each of which opens an incident; measured is the time from before the
 * event is sent until the first byte of the webhook about it is here.
 */
final class EventToWebhook implements Job {

    private static final double MOST_MILLISECONDS = 1000;
    private static final int PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;
    private static final Pattern HOST = Pattern.compile("med(\\d+)\\.bench\\.example\\.net");

    private final Map<Integer, Long> sent = new ConcurrentHashMap<>();
    private final Map<Integer, Long> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    @Override
    public String name() {
        return "diagnostics/webhook";
    }

    @Override
    public List<Figure> measure() throws Exception {
        HttpServer receiver = receiver();
        RunningPlatform platform = RunningPlatform.startIn(RunningPlatform.newHome());
        try {
            Api direct = Api.administrator(platform).at(platform.address("diagnostics-service"));
            Api.Answer target = direct.post(
                    "/api/diagnostics/v1/targets",
                    "{\"url\":\"http://127.0.0.1:" + receiver.getAddress().getPort() + "/\"}");
            if (target.status() != 201) {
                throw new IllegalStateException("no target: " + target);
            }
            send(direct, 0, PER_SECOND * WARM_UP_SECONDS);
            int measured = PER_SECOND * SECONDS;
            send(direct, PER_SECOND * WARM_UP_SECONDS, measured);
            return figures(PER_SECOND * WARM_UP_SECONDS, measured);
        } finally {
            platform.stop();
            receiver.stop(0);
        }
    }

    private List<Figure> figures(int first, int count) {
        var took = new ArrayList<Double>();
        for (int host = first; host < first + count; host++) {
            Long begin = sent.get(host);
            Long end = arrived.get(host);
            if (begin != null && end != null) {
                took.add((end - begin) / 1e6);
            }
        }
        double[] sorted =
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        // What has not arrived counts as if it never would.
        double p99 = sorted.length < count * 0.99 ? Double.NaN : sorted[(int) (sorted.length * 0.99)];
        return List.of(
                Figure.of(name() + "/events", count, "count"),
                Figure.of(name() + "/missing", count - sorted.length, "count"),
                Figure.of(name() + "/p50", sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2], "ms"),
                Figure.atMost(name() + "/p99", p99, "ms", MOST_MILLISECONDS));
    }

    private void send(Api direct, int first, int count) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(callers)
                        .build()) {
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                LockSupport.parkNanos(begin + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
                int host = first + i;
                HttpRequest request = direct.request("/api/diagnostics/v1/events?site=bench")
                        .header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(event(host)))
                        .build();
                callers.execute(() -> post(client, request, host));
            }
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (arrivedOf(first, count) < count && System.nanoTime() < patience) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            if (failed.get() > 0) {
                throw new IllegalStateException(failed.get() + " events were not taken");
            }
        }
    }

    private long arrivedOf(int first, int count) {
        return arrived.keySet().stream()
                .filter(host -> host >= first && host < first + count)
                .count();
    }

    private void post(HttpClient client, HttpRequest request, int host) {
        sent.put(host, System.nanoTime());
        try {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 202) {
                failed.incrementAndGet();
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.incrementAndGet();
        }
    }

    private HttpServer receiver() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            long now = System.nanoTime();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher host = HOST.matcher(body);
            if (host.find()) {
                arrived.putIfAbsent(Integer.valueOf(host.group(1)), now);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String event(int host) {
        return """
            <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>\
            <Provider Name="LS Mediation Server"/><EventID Qualifiers="32768">25073</EventID><Level>3</Level>\
            <Keywords>0x80000000000000</Keywords><TimeCreated SystemTime="%s"/><EventRecordID>%d</EventRecordID>\
            <Channel>Lync Server</Channel><Computer>med%d.bench.example.net</Computer></System>\
            <EventData><Data>gw01.bench.example.net</Data></EventData></Event>""".formatted(Instant.now(), host + 1, host);
    }
}
