package org.dialworks.diagnostics.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a host.
 *
 * @param site where it is
 * @param host its name, as its events have it
 * @param product what runs there: lync2010, lync2013, skype2015, skype2019
 * @param role what it does: mediation, front-end, director, edge and so on
 * @param windows its Windows: 2008r2sp1 and so on; systeminfo says it otherwise
 * @param gateways addresses of PSTN gateways; those of the site's published plan if absent
 * @param pstnAddress the Mediation Server's address towards the gateways, as in Topology Builder
 * @param evidence ids of uploads (POST /evidence)
 * @param text outputs as pasted, at most 4 million characters
 * @param incident whether findings become conditions of the host's incidents; true if absent
 */
@Schema(name = "DiagnosisRequest")
public record DiagnosisRequest(
        @Nullable String site,
        @Nullable String host,
        @Nullable String product,
        @Nullable String role,
        @Nullable String windows,
        @Nullable List<String> gateways,
        @Nullable String pstnAddress,
        @Nullable List<UUID> evidence,
        @Nullable String text,
        @Nullable Boolean incident) {

    private static final int MOST_UPLOADS = 20;
    private static final int MOST_GATEWAYS = 50;
    private static final int LONGEST_TEXT = 4_000_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,253}[A-Za-z0-9_])?");

    /**
     * The request, checked.
     *
     * @throws ProblemException naming the field that is wrong
     */
    Asked checked() {
        if (site == null || !SiteId.isValid(site)) {
            throw ProblemException.invalid("/site", "site must name the site of the host, as in bergen");
        }
        if (host == null || !HOST.matcher(host).matches()) {
            throw ProblemException.invalid("/host", "host must be a computer's name, as in med01.example.net");
        }
        return new Asked(
                site,
                host.toLowerCase(Locale.ROOT),
                word("/product", product, DiagnosisRequest::product),
                word("/role", role, text -> Word.parse(Role.class, text)),
                word("/windows", windows, text -> Word.parse(WindowsVersion.class, text)),
                addresses(),
                pstnAddress == null ? Optional.empty() : Optional.of(address("/pstnAddress", pstnAddress)),
                uploads(evidence),
                pasted(text),
                incident == null || incident);
    }

    private static Platform product(String text) {
        Platform platform = Word.parse(Platform.class, text);
        if (platform == Platform.TEAMS) {
            throw new IllegalArgumentException("teams has no servers of one's own to diagnose");
        }
        return platform;
    }

    private List<String> addresses() {
        List<String> texts = gateways == null ? List.of() : gateways;
        if (texts.size() > MOST_GATEWAYS) {
            throw ProblemException.invalid("/gateways", "gateways has at most " + MOST_GATEWAYS + " addresses");
        }
        return texts.stream().map(text -> address("/gateways", text)).toList();
    }

    static List<UUID> uploads(@Nullable List<UUID> evidence) {
        if (evidence != null && evidence.size() > MOST_UPLOADS) {
            throw ProblemException.invalid("/evidence", "evidence has at most " + MOST_UPLOADS + " uploads");
        }
        return evidence == null ? List.of() : List.copyOf(evidence);
    }

    static Optional<String> pasted(@Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw ProblemException.invalid(
                    "/text", "text has at most " + LONGEST_TEXT + " characters; send more by POST /evidence");
        }
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    private static String address(String pointer, @Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(Ipv4Address::parse)
                .map(Ipv4Address::toString)
                .orElseThrow(() -> ProblemException.invalid(pointer, "'" + text + "' is no IPv4 address"));
    }

    private static <T> Optional<T> word(String pointer, @Nullable String text, Function<String, T> parse) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(pointer, String.valueOf(e.getMessage()));
        }
    }
}
