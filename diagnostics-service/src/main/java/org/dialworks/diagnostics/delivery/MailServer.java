package org.dialworks.diagnostics.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes mail.
 *
 * @param tls from the first byte ({@code smtps}); else STARTTLS
 * @param tlsRequired whether mail is kept back where it cannot be encrypted
 */
record MailServer(
        boolean tls,
        String host,
        int port,
        boolean tlsRequired,
        @Nullable String user,
        @Nullable String password) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int LAST_PORT = 65_535;

    static MailServer of(Recipient to) {
        MailServer server = parse(to.url());
        return new MailServer(
                server.tls,
                server.host,
                server.port,
                !TargetSettings.OPTIONAL.equals(to.settings().tls()),
                to.settings().user(),
                to.secret());
    }

    /**
     * Reads {@code smtp://host:587} or {@code smtps://host:465} (RFC 8314).
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static MailServer parse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a url: " + e.getReason(), e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("smtps");
        if (!tls && !scheme.equals("smtp")) {
            throw new IllegalArgumentException("the url of a mail server must begin with smtp:// or smtps://");
        }
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new IllegalArgumentException("the url names no host");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null
                || !(path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException("the url of a mail server is scheme, host and port; user is a field");
        }
        int port = uri.getPort() < 0 ? tls ? SUBMISSIONS : SUBMISSION : uri.getPort();
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("the port must be 1 to " + LAST_PORT);
        }
        return new MailServer(
                tls, host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port, true, null, null);
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
