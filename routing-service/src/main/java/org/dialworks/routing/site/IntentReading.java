package org.dialworks.routing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.country.CountryRules;
import org.jspecify.annotations.Nullable;

/** An intent as it was sent: anything may be missing or wrong, and all that is wrong is said at once. */
record IntentReading(
        @Nullable Platform platform,
        @Nullable String country,
        @Nullable String name,
        @Nullable String pool,
        @Nullable List<SiteIntent.Gateway> gateways,
        SiteIntent.@Nullable Options options) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_GATEWAYS = 20;

    /** What is wrong, each with the JSON pointer of the field; empty when the intent can be taken. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (platform == null) {
            faults.add(Fault.at("/platform", "is missing: lync2010, lync2013, skype2015, skype2019 or teams"));
        }
        if (country == null) {
            faults.add(Fault.at("/country", "is missing: an ISO 3166-1 alpha-2 code, as in NO"));
        } else if (!CountryRules.regions().contains(country.toUpperCase(Locale.ROOT))) {
            faults.add(Fault.at("/country", "'" + country + "' is no country that dialling rules are known for"));
        }
        if (name == null || name.isBlank()) {
            faults.add(Fault.at("/name", "is missing: what people call the site"));
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.at("/name", "has 1 to " + LONGEST_NAME + " characters and no control characters"));
        }
        if (pool != null && !SiteIntent.Gateway.isHost(pool)) {
            faults.add(Fault.at("/pool", "is no host name"));
        }
        gatewayFaults(faults);
        return faults;
    }

    private void gatewayFaults(List<Fault> faults) {
        List<SiteIntent.Gateway> named = gateways == null ? List.of() : gateways;
        if (named.size() > MOST_GATEWAYS) {
            faults.add(Fault.at("/gateways", "has at most " + MOST_GATEWAYS + " gateways"));
        }
        for (int i = 0; i < named.size(); i++) {
            SiteIntent.Gateway gateway = named.get(i);
            if (!SiteIntent.Gateway.isHost(gateway.fqdn())) {
                faults.add(Fault.at("/gateways/" + i + "/fqdn", "is no host name: '" + gateway.fqdn() + "'"));
            }
            for (int j = 0; j < i; j++) {
                if (named.get(j).fqdn().equalsIgnoreCase(gateway.fqdn())) {
                    faults.add(Fault.at("/gateways/" + i + "/fqdn", "is named twice: '" + gateway.fqdn() + "'"));
                }
            }
            for (int j = 0; j < gateway.addresses().size(); j++) {
                if (!isAddress(gateway.addresses().get(j))) {
                    faults.add(Fault.at("/gateways/" + i + "/addresses/" + j, "is no IP address"));
                }
            }
        }
    }

    /** Digits, dots and colons only, so that nothing is looked up in DNS. */
    private static boolean isAddress(String text) {
        boolean shape = text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || text.matches("[0-9A-Fa-f:.]{2,45}");
        return shape && (text.indexOf('.') >= 0 || text.indexOf(':') >= 0);
    }

    /** The intent, once there are no faults. */
    SiteIntent intent() {
        return new SiteIntent(
                Objects.requireNonNull(platform),
                Objects.requireNonNull(country).toUpperCase(Locale.ROOT),
                Objects.requireNonNull(name).strip(),
                pool,
                gateways == null ? List.of() : gateways,
                options == null ? SiteIntent.Options.DEFAULT : options);
    }
}
