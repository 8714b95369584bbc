package org.dialworks.gateway.proxy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dialworks.gateway.config.GatewayConfig;
import org.jspecify.annotations.Nullable;

/** One service behind the gateway: where it is, how it does, and how much of it is in use. Shared by all event loops. */
public final class Upstream {

    /** The status under which an exchange is counted whose client went away before the answer. */
    static final int CLIENT_GONE = 499;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
    };

    private final String name;
    private final URI url;
    private final Circuit circuit;
    private final int mostInFlight;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final MeterRegistry meters;
    private final AtomicReferenceArray<@Nullable Timer> timers = new AtomicReferenceArray<>(600);

    public Upstream(String name, URI url, GatewayConfig.Proxy settings, MeterRegistry meters) {
        if (url.getHost() == null || !(isHttp(url) || isHttps(url))) {
            throw new IllegalArgumentException(
                    "the URL of " + name + " must be like http://127.0.0.1:8081, not '" + url + "'");
        }
        this.name = name;
        this.url = url;
        this.meters = meters;
        this.mostInFlight = settings.inFlight();
        this.circuit = new Circuit(
                settings.circuit().window(),
                settings.circuit().failureRatio(),
                settings.circuit().openFor(),
                System::nanoTime);
        Gauge.builder("dialworks.gateway.in.flight", inFlight, AtomicInteger::get)
                .description("Requests and streams on their way")
                .tag("upstream", name)
                .register(meters);
        for (Circuit.State state : Circuit.State.values()) {
            Gauge.builder("dialworks.gateway.circuit", circuit, watched -> watched.state() == state ? 1 : 0)
                    .description("1 for the state the circuit is in")
                    .tag("upstream", name)
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    public String name() {
        return name;
    }

    /** The paths it answers begin with this: {@code /api/numbers/}. */
    public String prefix() {
        return "/api/" + name + "/";
    }

    public URI url() {
        return url;
    }

    public Circuit circuit() {
        return circuit;
    }

    public int inFlight() {
        return inFlight.get();
    }

    String host() {
        return url.getHost();
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : isHttps(url) ? 443 : 80;
    }

    boolean secure() {
        return isHttps(url);
    }

    boolean tryEnter() {
        if (inFlight.incrementAndGet() > mostInFlight) {
            inFlight.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave() {
        inFlight.decrementAndGet();
    }

    void record(int status, long nanos) {
        int index = Math.clamp(status, 0, 599);
        Timer timer = timers.get(index);
        if (timer == null) {
            timer = Timer.builder("dialworks.gateway.requests")
                    .description("Proxied requests, from the first byte in to the last byte out")
                    .tag("upstream", name)
                    .tag("status", Integer.toString(index))
                    .serviceLevelObjectives(BUCKETS)
                    .register(meters);
            timers.set(index, timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    private static boolean isHttp(URI url) {
        return "http".equalsIgnoreCase(url.getScheme());
    }

    private static boolean isHttps(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }
}
