package org.dialworks.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for a service: as its jar starts, takes its settings from the environment and says that it is ready. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        String firstPassword = System.getenv("DIALWORKS_FIRST_PASSWORD_FILE");
        if (firstPassword != null) {
            // What the gateway does with it.
            Path gateway = Files.createDirectories(Path.of(System.getenv("DIALWORKS_GATEWAY_HOME")));
            Files.move(Path.of(firstPassword), gateway.resolve("accounts.json"));
        }
        int port = Integer.parseInt(System.getenv("DIALWORKS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(System.getenv("DIALWORKS_HTTP_HOST"), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("listening on " + port);
    }

    /** A service that ends before it is ready, as one with a wrong setting does. */
    public static final class Broken {

        private Broken() {}

        public static void main(String[] arguments) {
            System.out.println("the setting colour is missing");
            System.exit(3);
        }
    }

    /** Makes a repository in which every service is a fake one. */
    static void build(Path repository) throws IOException {
        for (Service service : Service.values()) {
            build(repository, service, FakeService.class);
        }
    }

    static void build(Path repository, Service service, Class<?> main) throws IOException {
        Path jar = service.jar(repository);
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest)) {
            String entry = main.getName().replace('.', '/') + ".class";
            out.putNextEntry(new JarEntry(entry));
            try (var in = FakeService.class.getResourceAsStream("/" + entry)) {
                if (in == null) {
                    throw new IOException(entry);
                }
                in.transferTo(out);
            }
            out.closeEntry();
        }
    }
}
