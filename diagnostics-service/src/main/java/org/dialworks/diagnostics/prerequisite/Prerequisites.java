package org.dialworks.diagnostics.prerequisite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.contracts.Platform;

/** All that is known of what roles need, from the files that come with the service. */
public final class Prerequisites {

    private static final List<String> FILES = List.of(
            "prerequisites/lync2010.yaml",
            "prerequisites/lync2013.yaml",
            "prerequisites/skype2015.yaml",
            "prerequisites/skype2019.yaml");

    private final Map<Platform, Product> products;

    private Prerequisites(Map<Platform, Product> products) {
        this.products = products;
    }

    private record Product(String name, Set<WindowsVersion> windows, List<Fact> facts) {}

    /** The facts that come with the service. */
    public static Prerequisites builtIn() {
        var products = new EnumMap<Platform, Product>(Platform.class);
        for (String name : FILES) {
            ProductFile file = ProductFile.read(name);
            products.put(file.product(), new Product(file.name(), file.windows(), file.resolved()));
        }
        return new Prerequisites(products);
    }

    /**
     * What the role needs on this version of Windows.
     *
     * @throws IllegalArgumentException when the product has no such role, or does not run on this Windows
     */
    public ServerPlan plan(Platform platform, Role role, WindowsVersion windows) {
        Product product = products.get(platform);
        if (product == null) {
            throw new IllegalArgumentException(
                    "product '" + platform.word() + "' has no servers of one's own, so that they need nothing");
        }
        if (product.facts().stream().noneMatch(fact -> fact.roles().contains(role))) {
            throw new IllegalArgumentException(product.name() + " has no role '" + role.word() + "'");
        }
        if (!product.windows().contains(windows)) {
            throw new IllegalArgumentException(product.name() + " does not run on " + windows.title() + " but on: "
                    + String.join(
                            ", ",
                            new TreeSet<>(product.windows())
                                    .stream().map(WindowsVersion::word).toList()));
        }
        return new ServerPlan(
                platform,
                product.name(),
                role,
                windows,
                product.facts().stream()
                        .filter(fact -> fact.applies(role, windows))
                        .toList());
    }

    /** How many network cards the role may have, on whatever Windows. */
    public Optional<Fact> networks(Platform platform, Role role) {
        Product product = products.get(platform);
        return product == null
                ? Optional.empty()
                : product.facts().stream()
                        .filter(fact -> fact.need() instanceof Need.Networks
                                && fact.roles().contains(role))
                        .findFirst();
    }

    /** Whether the product runs on this Windows with this role, so that there is a plan. */
    public boolean knows(Platform platform, Role role, WindowsVersion windows) {
        Product product = products.get(platform);
        return product != null
                && product.windows().contains(windows)
                && product.facts().stream().anyMatch(fact -> fact.roles().contains(role));
    }
}
