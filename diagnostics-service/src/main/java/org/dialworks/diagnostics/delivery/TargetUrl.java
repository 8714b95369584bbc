package org.dialworks.diagnostics.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a target is, taken apart.
 *
 * @param host a name or an address, without brackets
 */
record TargetUrl(boolean tls, String host, int port, String requestTarget) {

    private static final int LONGEST = 2048;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads a target's URL.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static TargetUrl parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the url is longer than " + LONGEST + " characters");
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a url: " + e.getReason(), e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !scheme.equals("http")) {
            throw new IllegalArgumentException("the url must begin with https:// or http://");
        }
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new IllegalArgumentException("the url names no host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the url must have no user and no fragment");
        }
        int port = uri.getPort() < 0 ? tls ? HTTPS : HTTP : uri.getPort();
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("the port must be 1 to " + LAST_PORT);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new TargetUrl(
                tls,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port,
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }
}
