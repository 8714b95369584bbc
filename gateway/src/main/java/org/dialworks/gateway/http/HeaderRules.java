package org.dialworks.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which headers go from one side to the other. Hop-by-hop headers (RFC 9110 §7.6.1) and those that {@code Connection} names
 * stay; so does what claims an identity, a path or an address that only the gateway may state.
 */
public final class HeaderRules {

    private static final String[][] HOP_BY_HOP = byLength(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final String[][] NOT_FROM_OUTSIDE = byLength(
            // Rewritten for the next hop.
            "host",
            "expect",
            "content-length",
            "traceparent",
            "baggage",
            "max-forwards",
            // Where the client is: stated by the gateway alone.
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "client-ip",
            // Who the client is: only the token says.
            "remote-user",
            "x-remote-user",
            "x-authenticated-user",
            "x-client-cert",
            "x-client-dn",
            // What is asked for: only the request line says.
            "x-original-url",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            // CGI would make it HTTP_PROXY.
            "proxy");

    private static final String[] PREFIXES_NOT_FROM_OUTSIDE = {
        "x-user", "x-forwarded-", "x-auth-", "x-ssl-", "x-dialworks-",
    };

    /** Of a response, besides hop-by-hop ones: what the gateway states itself. */
    private static final String[][] NOT_FROM_SERVICE =
            byLength("server", "x-powered-by", "trace-id", "traceparent", "x-content-type-options");

    private HeaderRules() {}

    /** Copies what may pass from a client to a service. */
    public static void copyToService(MultiMap from, MultiMap to) {
        List<String> nominated = nominated(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey();
            if (mayGoToService(name) && !containsIgnoringCase(nominated, name)) {
                to.add(name, header.getValue());
            }
        }
    }

    /** Copies what may pass from a service to a client. */
    public static void copyToClient(MultiMap from, MultiMap to) {
        List<String> nominated = nominated(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey();
            if (!isIn(HOP_BY_HOP, name) && !isIn(NOT_FROM_SERVICE, name) && !containsIgnoringCase(nominated, name)) {
                to.add(name, header.getValue());
            }
        }
    }

    static boolean mayGoToService(String name) {
        if (isIn(HOP_BY_HOP, name) || isIn(NOT_FROM_OUTSIDE, name)) {
            return false;
        }
        if (name.length() > 1 && (name.charAt(0) == 'x' || name.charAt(0) == 'X')) {
            for (String prefix : PREFIXES_NOT_FROM_OUTSIDE) {
                if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> nominated(MultiMap headers) {
        String first = headers.get(HttpHeaders.CONNECTION);
        if (first == null || first.equalsIgnoreCase("keep-alive") || first.equalsIgnoreCase("close")) {
            return headers.getAll(HttpHeaders.CONNECTION).size() > 1 ? allNominated(headers) : List.of();
        }
        return allNominated(headers);
    }

    private static List<String> allNominated(MultiMap headers) {
        var names = new ArrayList<String>();
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (int at = 0; at <= value.length(); ) {
                int comma = value.indexOf(',', at);
                int end = comma < 0 ? value.length() : comma;
                names.add(value.substring(at, end).strip());
                at = end + 1;
            }
        }
        return names;
    }

    private static boolean containsIgnoringCase(List<String> names, String name) {
        for (String each : names) {
            if (each.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String[][] namesByLength, String name) {
        int length = name.length();
        if (length >= namesByLength.length) {
            return false;
        }
        for (String each : namesByLength[length]) {
            if (each.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static String[][] byLength(String... names) {
        int longest = Stream.of(names).mapToInt(String::length).max().orElse(0);
        var table = new String[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            table[length] =
                    Stream.of(names).filter(name -> name.length() == wanted).toArray(String[]::new);
        }
        return table;
    }
}
