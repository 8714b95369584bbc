package org.dialworks.routing.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a site; everything else follows from it. It is written as JSON or YAML, grows by fields
 * with a default, and is described for editors by the published schema {@code intent.schema.json}.
 *
 * @param platform the voice platform that scripts are written for
 * @param country ISO 3166-1 alpha-2, one that libphonenumber knows: decides the normalization rules
 * @param name what people call the site
 * @param shortName what the names of its objects begin with: 1 to 12 letters, digits and hyphens; made from the name when
 *     left out
 * @param topologySite the site's name in the topology, where that is another one
 * @param pool FQDN of the front-end pool, if scripts need to name it
 * @param area area code, with or without the national prefix: its fixed lines are local calls
 * @param mainNumber E.164 number of the switchboard
 * @param extensions short numbers of the site's own lines
 * @param gateways PSTN gateways by which calls leave; empty when the script is to find the one in the topology
 * @param classesOfService who may call what; empty for global voice routing, where all users may call everything
 * @param defaultClass the class of all users who have no other
 * @param callerId the number that outside parties see; the caller's own unless said otherwise
 * @param own rules, routes and test calls beside the generated ones
 * @param options choices that have a default
 */
public record SiteIntent(
        Platform platform,
        String country,
        String name,
        @Nullable String shortName,
        @Nullable String topologySite,
        @Nullable String pool,
        @Nullable String area,
        @Nullable String mainNumber,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Extensions> extensions,
        List<Gateway> gateways,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClassOfService> classesOfService,
        @Nullable String defaultClass,
        @Nullable CallerId callerId,
        @Nullable OwnRules own,
        Options options) {

    public SiteIntent {
        country = country.toUpperCase(Locale.ROOT);
        name = name.strip();
        extensions = given(extensions);
        gateways = given(gateways);
        classesOfService = given(classesOfService);
        options = options == null ? Options.DEFAULT : options;
    }

    /** The least that can be said, and what scripts of global voice routing need. */
    public SiteIntent(
            Platform platform,
            String country,
            String name,
            @Nullable String pool,
            List<Gateway> gateways,
            Options options) {
        this(
                platform, country, name, null, null, pool, null, null, List.of(), gateways, List.of(), null, null, null,
                options);
    }

    /** The same site on another platform. */
    public SiteIntent on(Platform other) {
        return new SiteIntent(
                other,
                country,
                name,
                shortName,
                topologySite,
                pool,
                area,
                mainNumber,
                extensions,
                gateways,
                classesOfService,
                defaultClass,
                callerId,
                own,
                options);
    }

    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A PSTN gateway; in JSON an object, or its name alone.
     *
     * @param fqdn its name (or IP address) in the topology
     * @param addresses its IP addresses, signalling first, so that diagnostics can tell who is who; may be empty
     * @param role when it is tried; primary unless said otherwise
     * @param countries for least-cost gateways: the countries that are called by it first, ISO 3166-1 alpha-2
     * @param trunk how its carrier wants numbers; as E.164 with plus unless said otherwise
     */
    public record Gateway(
            String fqdn,
            List<String> addresses,
            @Nullable GatewayRole role,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> countries,
            @Nullable TrunkHabits trunk) {

        private static final Pattern HOST =
                Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,62})(\\.[A-Za-z0-9][A-Za-z0-9-]{0,62})*");

        @JsonCreator
        public Gateway(
                @Nullable String fqdn,
                @Nullable List<String> addresses,
                @Nullable GatewayRole role,
                @Nullable List<String> countries,
                @Nullable TrunkHabits trunk) {
            this.fqdn = fqdn == null ? "" : fqdn;
            this.addresses = given(addresses);
            this.role = role;
            this.countries = given(countries).stream()
                    .map(country -> country.toUpperCase(Locale.ROOT))
                    .toList();
            this.trunk = trunk;
        }

        public Gateway(String fqdn, List<String> addresses) {
            this(fqdn, addresses, null, List.of(), null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Gateway named(String fqdn) {
            return new Gateway(fqdn, List.of());
        }

        /** Whether it has the role; one without a role is primary. */
        public boolean is(GatewayRole asked) {
            return (role == null ? GatewayRole.PRIMARY : role) == asked;
        }

        public static boolean isHost(String name) {
            return HOST.matcher(name).matches();
        }
    }

    /**
     * How a carrier wants the numbers that are called.
     *
     * @param nationalForm numbers of the country as they are dialled there, without the country code
     * @param internationalPrefix what stands before the country code instead of the plus: {@code 00}
     * @param removePlus whether numbers that are left as they are lose their plus
     */
    public record TrunkHabits(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean nationalForm,
            @Nullable String internationalPrefix,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean removePlus) {

        @JsonCreator
        static TrunkHabits of(
                @JsonProperty("nationalForm") @Nullable Boolean nationalForm,
                @JsonProperty("internationalPrefix") @Nullable String internationalPrefix,
                @JsonProperty("removePlus") @Nullable Boolean removePlus) {
            return new TrunkHabits(
                    Boolean.TRUE.equals(nationalForm), internationalPrefix, Boolean.TRUE.equals(removePlus));
        }
    }

    /**
     * Choices with a default.
     *
     * @param removeDefaults whether the rules, route and usages that a new installation comes with are removed; yes unless
     *     said otherwise
     * @param dialWithoutArea whether people dial numbers of their own area without its code
     * @param ignoreOverdialled whether digits dialled after a number is complete are ignored, as in numbers spelled as words
     * @param zeroAfterCountryCode whether {@code +44 (0)20} is taken for {@code +44 20}
     * @param externalAccessPrefix what people dial for an outside line: up to four of {@code 0-9 * #}
     * @param siteScope whether the default class is that of the users of this site instead of all users; server platforms
     *     only
     */
    public record Options(
            boolean removeDefaults,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean dialWithoutArea,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean ignoreOverdialled,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean zeroAfterCountryCode,
            @Nullable String externalAccessPrefix,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean siteScope) {

        public static final Options DEFAULT = new Options(true);

        public Options(boolean removeDefaults) {
            this(removeDefaults, false, false, false, null, false);
        }

        @JsonCreator
        static Options of(
                @JsonProperty("removeDefaults") @Nullable Boolean removeDefaults,
                @JsonProperty("dialWithoutArea") @Nullable Boolean dialWithoutArea,
                @JsonProperty("ignoreOverdialled") @Nullable Boolean ignoreOverdialled,
                @JsonProperty("zeroAfterCountryCode") @Nullable Boolean zeroAfterCountryCode,
                @JsonProperty("externalAccessPrefix") @Nullable String externalAccessPrefix,
                @JsonProperty("siteScope") @Nullable Boolean siteScope) {
            return new Options(
                    Optional.ofNullable(removeDefaults).orElse(true),
                    Boolean.TRUE.equals(dialWithoutArea),
                    Boolean.TRUE.equals(ignoreOverdialled),
                    Boolean.TRUE.equals(zeroAfterCountryCode),
                    externalAccessPrefix,
                    Boolean.TRUE.equals(siteScope));
        }
    }
}
