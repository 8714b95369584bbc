package org.dialworks.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What runs, for programs: {@code status.json} in the home. Holds no secret.
 *
 * @param state {@code starting}, {@code ready} or {@code stopping}
 * @param address where users go
 * @param launcher process id of the launcher
 */
record Status(String state, String address, long launcher, List<PartStatus> parts) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /**
     * One process.
     *
     * @param pid 0 while it does not run
     * @param start moment of its start as {@link ProcessIdentity} knows it
     * @param address URL of a service, {@code host:port} of Kafka, JDBC address of PostgreSQL without a database
     */
    record PartStatus(String name, long pid, String start, int port, String address, String log) {}

    void write(Path file) throws IOException {
        OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /** What the last launcher wrote; empty where there was none or it cannot be read. */
    static Optional<Status> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Status.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
