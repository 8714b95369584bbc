package org.dialworks.powershell;

import java.util.Locale;
import java.util.Optional;

/** A generation of the voice platform with its own set of cmdlets. */
public enum Generation {
    LYNC2010("Lync Server 2010"),
    LYNC2013("Lync Server 2013"),
    SKYPE2015("Skype for Business Server 2015"),
    /** Also taken for the Subscription Edition, which no cmdlet page names. */
    SKYPE2019("Skype for Business Server 2019"),
    TEAMS("Microsoft Teams");

    private final String product;

    Generation(String product) {
        this.product = product;
    }

    /** The name that Microsoft's cmdlet pages use in their list of products. */
    public String product() {
        return product;
    }

    /** Short name as in {@code ?target=lync2010}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Generation> ofProduct(String product) {
        for (Generation generation : values()) {
            if (generation.product.equals(product)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }
}
