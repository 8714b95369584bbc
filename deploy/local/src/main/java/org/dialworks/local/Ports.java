package org.dialworks.local;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.dialworks.stack.FreePort;

/**
 * Where the parts listen, all on the loopback interface.
 *
 * @param services one for each, known to the outside and therefore never another than was asked for
 * @param postgres and {@code kafka}: known to our own parts only, so any free one does where the usual is taken
 */
record Ports(Map<Service, Integer> services, int postgres, int kafka) {

    private static final int GATEWAY = 8080;
    private static final int POSTGRES = 5439;
    private static final int KAFKA = 9099;

    Ports {
        services = Map.copyOf(services);
    }

    static Ports choose(OptionalInt gateway) {
        int first = gateway.orElse(GATEWAY);
        var services = new EnumMap<Service, Integer>(Service.class);
        services.put(Service.GATEWAY, first);
        services.put(Service.NUMBER, first + 1);
        services.put(Service.ROUTING, first + 2);
        services.put(Service.DIAGNOSTICS, first + 3);
        return new Ports(services, usualOrFree(POSTGRES), usualOrFree(KAFKA));
    }

    int of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** Where our own processes and the user's browser reach the service. */
    String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    void requireFree(Set<Service> wanted) {
        // The gateway's first: its port is the one a user knows.
        for (Service service :
                wanted.stream().sorted(Comparator.comparingInt(this::of)).toList()) {
            int port = of(service);
            if (!FreePort.isFree(port)) {
                throw new LauncherException(
                        "Port %d, for %s, is taken by %s. Stop it, or choose other ports: 'deploy/up --port 9080' takes 9080 to 9083."
                                .formatted(port, service, new PortOwner(Path.of("/proc")).describe(port)));
            }
        }
    }

    private static int usualOrFree(int usual) {
        return FreePort.isFree(usual) ? usual : FreePort.find();
    }
}
