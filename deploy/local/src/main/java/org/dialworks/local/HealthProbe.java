package org.dialworks.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Asks a service over HTTP.
 *
 * @param address of its readiness check
 */
record HealthProbe(URI address) implements ProcessPart.Probe {

    private static final int LIMIT_MILLIS = 1000;

    static HealthProbe of(String serviceUrl) {
        try {
            return new HealthProbe(new URI(serviceUrl + "/q/health/ready"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(serviceUrl, e);
        }
    }

    @Override
    public boolean isReady(long pid) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            try {
                connection.setConnectTimeout(LIMIT_MILLIS);
                connection.setReadTimeout(LIMIT_MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
