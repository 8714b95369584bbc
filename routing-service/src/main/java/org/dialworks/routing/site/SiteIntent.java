package org.dialworks.routing.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a site; everything else follows from it. It is written as JSON and grows by fields with
 * a default.
 *
 * @param platform the voice platform that scripts are written for
 * @param country ISO 3166-1 alpha-2, one that libphonenumber knows: decides the normalization rules
 * @param name what people call the site
 * @param pool FQDN of the front-end pool, if scripts need to name it
 * @param gateways PSTN gateways by which calls leave; empty when the script is to find the one in the topology
 * @param options choices that have a default
 */
public record SiteIntent(
        Platform platform,
        String country,
        String name,
        @Nullable String pool,
        List<Gateway> gateways,
        Options options) {

    public SiteIntent {
        gateways = List.copyOf(gateways);
    }

    /**
     * A PSTN gateway; in JSON an object, or its name alone.
     *
     * @param fqdn its name (or IP address) in the topology
     * @param addresses its IP addresses, signalling first, so that diagnostics can tell who is who; may be empty
     */
    public record Gateway(String fqdn, List<String> addresses) {

        private static final Pattern HOST =
                Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,62})(\\.[A-Za-z0-9][A-Za-z0-9-]{0,62})*");

        @JsonCreator
        public Gateway(@Nullable String fqdn, @Nullable List<String> addresses) {
            this.fqdn = fqdn == null ? "" : fqdn;
            this.addresses = addresses == null ? List.of() : List.copyOf(addresses);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Gateway named(String fqdn) {
            return new Gateway(fqdn, List.of());
        }

        static boolean isHost(String name) {
            return HOST.matcher(name).matches();
        }
    }

    /**
     * Choices with a default.
     *
     * @param removeDefaults whether the rules, route and usages that a new installation comes with are removed; yes unless
     *     said otherwise
     */
    public record Options(boolean removeDefaults) {

        public static final Options DEFAULT = new Options(true);

        @JsonCreator
        static Options of(@Nullable Boolean removeDefaults) {
            return new Options(Optional.ofNullable(removeDefaults).orElse(true));
        }
    }
}
