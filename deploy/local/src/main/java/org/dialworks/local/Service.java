package org.dialworks.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of the platform that are jars of ours. */
enum Service {
    NUMBER("number-service", "number"),
    ROUTING("routing-service", "routing"),
    DIAGNOSTICS("diagnostics-service", "diagnostics"),
    GATEWAY("gateway", "");

    private final String module;
    private final String database;

    Service(String module, String database) {
        this.module = module;
        this.database = database;
    }

    static Optional<Service> named(String module) {
        return Stream.of(values())
                .filter(service -> service.module.equals(module))
                .findFirst();
    }

    /** The name of its database and of the role that owns it, if it has one. */
    Optional<String> database() {
        return database.isEmpty() ? Optional.empty() : Optional.of(database);
    }

    Path jar(Path repository) {
        return repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The name of its module, its log and its process. */
    @Override
    public String toString() {
        return module;
    }
}
