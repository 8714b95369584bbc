package org.dialworks.diagnostics.evidence;

import java.util.List;

/**
 * {@code netsh winsock show catalog}.
 *
 * @param providers as listed
 */
public record WinsockCatalog(List<Provider> providers) implements Reading {

    public WinsockCatalog {
        providers = List.copyOf(providers);
    }

    /**
     * A provider of sockets.
     *
     * @param description its name
     * @param path of its library
     * @param entry its number in the catalog
     * @param chainLength 1 for a base provider, 0 for a layered one, more for a chain that goes through layers
     *     (WSAPROTOCOLCHAIN)
     * @param place its first line
     */
    public record Provider(String description, String path, int entry, int chainLength, Place place) {

        /** Whether it puts itself between programs and the network (Layered Service Provider). */
        public boolean layered() {
            return chainLength != 1;
        }
    }
}
