package org.dialworks.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Everything that can be set on the gateway, under {@code dialworks.gateway}. */
@ConfigMapping(prefix = "dialworks.gateway")
public interface GatewayConfig {

    Http http();

    Proxy proxy();

    /** Services behind the gateway by the name in their path: {@code numbers} answers {@code /api/numbers/**}. */
    Map<String, Upstream> upstreams();

    Identity identity();

    Issuer issuer();

    SignIn signIn();

    Limits limits();

    Live live();

    Drain drain();

    Tracing tracing();

    /** The public listener. */
    interface Http {
        /** Address to bind. */
        @WithDefault("127.0.0.1")
        String host();

        /** Port to bind; 0 takes a free one. */
        @WithDefault("8080")
        int port();

        /** Largest request body, counted while it streams; beyond it the answer is 413. */
        @WithDefault("64M")
        MemorySize maxBody();

        /** All request headers together; beyond it the answer is 431. */
        @WithDefault("16K")
        MemorySize maxHeaders();

        /** The request line; beyond it the answer is 400. */
        @WithDefault("8K")
        MemorySize maxRequestLine();

        /** How long the headers of one request may take to arrive, from their first byte. */
        @WithDefault("PT10S")
        Duration headersWithin();

        /** A connection with no byte either way for this long is closed. Longer than {@link Proxy#responseWithin()}. */
        @WithDefault("PT75S")
        Duration idleTimeout();

        /** Event loops that accept connections; 0 is one per core, at least 2. */
        @WithDefault("0")
        int eventLoops();
    }

    /** One service. */
    interface Upstream {
        /** Scheme, host and port, without a path: {@code http://127.0.0.1:8081}. */
        URI url();
    }

    /** The way to each upstream; all figures are per upstream. */
    interface Proxy {
        /** Connections kept to it. */
        @WithDefault("128")
        int connections();

        /** Requests that may wait for a connection; beyond it the answer is 503. */
        @WithDefault("256")
        int waiting();

        /** Requests in flight, streams included; beyond it the answer is 503. */
        @WithDefault("1024")
        int inFlight();

        /** To open a connection. */
        @WithDefault("PT2S")
        Duration connectWithin();

        /** To get a connection, opening and queueing included; beyond it the answer is 503. */
        @WithDefault("PT5S")
        Duration acquireWithin();

        /** From the last byte of the request to the first of the response; beyond it the answer is 504. */
        @WithDefault("PT30S")
        Duration responseWithin();

        /** No byte in either direction. Also bounds uploads and event streams, which have no other deadline. */
        @WithDefault("PT60S")
        Duration idleTimeout();

        /** The whole exchange, except uploads while they arrive and {@code text/event-stream}. */
        @WithDefault("PT5M")
        Duration wholeWithin();

        Circuit circuit();
    }

    /** When an upstream that fails is left alone. */
    interface Circuit {
        /** Calls looked at. */
        @WithDefault("20")
        int window();

        /** Share of the window that must have failed to open the circuit, 0 to 1. */
        @WithDefault("0.5")
        double failureRatio();

        /** How long it stays open before one call is let through as a trial. */
        @WithDefault("PT5S")
        Duration openFor();
    }

    /** Which tokens are accepted. */
    interface Identity {
        /** The issuer's URL as it stands in {@code iss}: the public URL of this gateway, or an OpenID provider. */
        @WithDefault("http://127.0.0.1:8080")
        String issuer();

        /** Where discovery is fetched when the issuer is elsewhere and not reachable by its public URL. */
        Optional<URI> issuerInternal();

        /** Must be in {@code aud}. */
        @WithDefault("dialworks")
        String audience();

        /** Tolerated difference between clocks. */
        @WithDefault("PT30S")
        Duration clockSkew();

        /** Verified tokens remembered until they expire. */
        @WithDefault("10000")
        int remembered();

        /** Keys of another issuer are read again after this long, and at once for an unknown {@code kid}, but not more often than every 10 s. */
        @WithDefault("PT10M")
        Duration keysFor();
    }

    /** The issuer inside the gateway. */
    interface Issuer {
        /** Off when an OpenID provider issues the tokens. */
        @WithDefault("true")
        boolean enabled();

        /** Folder of the accounts file and the signing keys; made with mode 0700. */
        @WithDefault("${user.home}/.dialworks/gateway")
        Path home();

        /** File with the first administrator's password; read and deleted when there is no accounts file yet. */
        Optional<Path> firstPasswordFile();

        /** Life of an access token. Deleting an account does not end its tokens before. */
        @WithDefault("PT1H")
        Duration tokenLife();

        /** A signing key older than this is followed by a new one at the next start; the old one stays published. */
        @WithDefault("P90D")
        Duration rotateAfter();
    }

    /** What a failed sign-in costs. */
    interface SignIn {
        /** Wrong passwords for one user from one address before waiting begins. */
        @WithDefault("5")
        int triesPerUser();

        /** Wrong passwords from one address, whoever for, before waiting begins. */
        @WithDefault("50")
        int triesPerAddress();

        /** First wait; doubles with each further failure. */
        @WithDefault("PT2S")
        Duration firstWait();

        /** Longest wait. */
        @WithDefault("PT5M")
        Duration longestWait();

        /** Passwords hashed at the same time; others wait up to 5 s for their turn. */
        @WithDefault("2")
        int hashing();
    }

    /** What one caller may ask; a caller is the token's subject, else the client's network. */
    interface Limits {
        /** Requests per second in the long run. */
        @WithDefault("200")
        int perSecond();

        /** Requests at once after a pause. */
        @WithDefault("400")
        int burst();

        /** Callers remembered; the least recent are forgotten. */
        @WithDefault("50000")
        int callers();
    }

    /** {@code GET /api/live}. */
    interface Live {
        /** Brokers, comma separated. */
        @WithDefault("127.0.0.1:9099")
        String kafka();

        /** Open streams; beyond it the answer is 503. */
        @WithDefault("500")
        int clients();

        /** Events that may wait for one client; a slower one is disconnected and may resume. */
        @WithDefault("1000")
        int waitingPerClient();

        /** Recent events kept in memory, from which most clients resume. */
        @WithDefault("5000")
        int recent();

        /** Clients that may at the same time be served from Kafka because they were away for longer. */
        @WithDefault("8")
        int replays();

        /** A comment is sent this often, so that proxies and clients see the stream is alive. */
        @WithDefault("PT15S")
        Duration heartbeat();
    }

    /** Shutdown. */
    interface Drain {
        /** Readiness is down but requests are served, so that balancers look elsewhere. */
        @WithDefault("PT0S")
        Duration notice();

        /** Requests in flight may finish; new ones get 503. */
        @WithDefault("PT20S")
        Duration finishWithin();
    }

    /** OpenTelemetry. */
    interface Tracing {
        /** Share of the requests that are traced through all services, 0 to 1. Their trace ids are there in any case. */
        @WithDefault("0")
        double ratio();
    }
}
