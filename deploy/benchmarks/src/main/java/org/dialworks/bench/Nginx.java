package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Debian's nginx: the origin of a 200-byte answer, and a proxy in front of it to compare ours with. */
final class Nginx implements AutoCloseable {

    private final Process process;

    Nginx(int origin, int proxy) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "nginx-")
                .toAbsolutePath();
        String answer = "{\"items\":[" + "0,".repeat(90) + "0]}";
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                  uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                  keepalive_requests 1000000;
                  upstream origin { server 127.0.0.1:%2$d; keepalive 128; keepalive_requests 1000000; }
                  server {
                    listen 127.0.0.1:%2$d;
                    location / { default_type application/json; return 200 '%4$s'; }
                  }
                  server {
                    listen 127.0.0.1:%3$d;
                    location / {
                      proxy_pass http://origin;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                    }
                  }
                }
                """.formatted(folder, origin, proxy, answer));
        process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        if (process.waitFor(1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nginx did not start; see " + folder.resolve("error.log"));
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
