package org.dialworks.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** A caller of the platform, with a token or without. */
public final class Api {

    public static final String JSON_TYPE = "application/json";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final String token;

    private Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + this, e);
            }
        }

        /** The value at a JSON pointer as text; empty where there is none. */
        public String at(String pointer) {
            return json().at(pointer).asText();
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        /** The last part of the problem's type. */
        public String problem() {
            String type = at("/type");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    /** A caller without a token. */
    public static Api anonymous(String base) {
        return new Api(base, "");
    }

    /** A person who signs in with a password. */
    public static Api person(String base, String user, String password) {
        return signedIn(base, "grant_type=password&username=" + encode(user) + "&password=" + encode(password));
    }

    /** An integration with a secret. */
    public static Api client(String base, String id, String secret) {
        return signedIn(
                base, "grant_type=client_credentials&client_id=" + encode(id) + "&client_secret=" + encode(secret));
    }

    private static Api signedIn(String base, String form) {
        Answer answer = anonymous(base).post("/oauth/token", "application/x-www-form-urlencoded", form);
        if (answer.status() != 200) {
            throw new AssertionError("no token: " + answer);
        }
        return new Api(base, answer.at("/access_token"));
    }

    public static Api administrator(RunningPlatform platform) {
        return person(platform.address(), "admin", platform.password());
    }

    /** A new integration with just these roles. */
    public static Api withRoles(RunningPlatform platform, Set<String> roles) {
        String id = "client-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        String quoted = roles.stream().map(role -> '"' + role + '"').collect(Collectors.joining(","));
        Answer created = administrator(platform)
                .post(
                        "/api/accounts/v1/accounts",
                        JSON_TYPE,
                        "{\"kind\":\"client\",\"name\":\"" + id + "\",\"roles\":[" + quoted + "]}");
        if (created.status() != 201) {
            throw new AssertionError("no account: " + created);
        }
        return client(platform.address(), id, created.at("/secret"));
    }

    /** The access token, for tools that send it themselves. */
    public String token() {
        return token;
    }

    /** The same caller at another address, for instance around the gateway. */
    public Api at(String otherBase) {
        return new Api(otherBase, token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    public Answer post(String path, String body) {
        return post(path, JSON_TYPE, body);
    }

    public Answer post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer put(String path, String body) {
        return send(request(path).header("Content-Type", JSON_TYPE).PUT(BodyPublishers.ofString(body)));
    }

    /** Uploads files as a form would. */
    public Answer upload(String path, List<Path> files) {
        return post(path, Map.of("Content-Type", Multipart.TYPE), Multipart.of(files));
    }

    /** A request that uploads files as a form would, for a caller with more patience than the others. */
    public HttpRequest.Builder uploadOf(String path, List<Path> files) {
        return request(path)
                .header("Content-Type", Multipart.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(Multipart.of(files)));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
