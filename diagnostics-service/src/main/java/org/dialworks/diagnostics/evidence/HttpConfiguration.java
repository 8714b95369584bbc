package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;

/**
 * {@code netsh http show …}: what the web server of the kernel (HTTP.SYS) is told.
 *
 * @param sslBindings {@code show sslcert}
 * @param listenShown whether {@code show iplisten} is here: an empty list then means all addresses
 * @param listenAddresses {@code show iplisten}: the only addresses that HTTP.SYS listens on
 * @param urls {@code show servicestate}: who has registered what
 * @param reservations {@code show urlacl}: the URLs that are kept for somebody
 */
public record HttpConfiguration(
        List<SslBinding> sslBindings,
        Optional<Place> listenShown,
        List<Stated<String>> listenAddresses,
        List<RegisteredUrl> urls,
        List<Stated<String>> reservations)
        implements Reading {

    public HttpConfiguration {
        sslBindings = List.copyOf(sslBindings);
        listenAddresses = List.copyOf(listenAddresses);
        urls = List.copyOf(urls);
        reservations = List.copyOf(reservations);
    }

    /**
     * A certificate bound to an address and port, or to a name and port.
     *
     * @param address {@code 0.0.0.0}, {@code ::} or a host name
     * @param port the port
     * @param certificateHash thumbprint, lower-case hexadecimal
     * @param applicationId GUID of who bound it, with braces
     * @param place its first line
     */
    public record SslBinding(
            String address, int port, Optional<String> certificateHash, Optional<String> applicationId, Place place) {}

    /**
     * A URL that a program has registered with HTTP.SYS.
     *
     * @param url as in {@code HTTPS://+:443/LIS/}
     * @param port of the url
     * @param pids the processes of its request queue
     * @param images their programs, where Windows shows them (2016 and later)
     * @param queue the name of the request queue, such as an application pool
     * @param place its line
     */
    public record RegisteredUrl(
            String url, int port, List<Long> pids, List<String> images, Optional<String> queue, Place place) {

        public RegisteredUrl {
            pids = List.copyOf(pids);
            images = List.copyOf(images);
        }
    }

    /** The URLs registered on a port. */
    public List<RegisteredUrl> urlsOn(int port) {
        return urls.stream().filter(url -> url.port() == port).toList();
    }
}
