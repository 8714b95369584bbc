package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.evidence.Certificates.Certificate;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.Stated;
import org.jspecify.annotations.Nullable;

/** A certificate whose lines are being read. */
final class CertificateDraft {

    private static final int MOST_NAMES = 200;
    private static final String PROVIDER = "Certificate::";

    private final Place place;
    private final Set<String> seen = new HashSet<>();
    private final List<Stated<String>> dnsNames = new ArrayList<>();
    private final List<String> usages = new ArrayList<>();
    private Optional<String> store;
    private @Nullable Stated<String> subject;
    private @Nullable Stated<String> issuer;
    private @Nullable Stated<String> serial;
    private @Nullable Stated<String> thumbprint;
    private @Nullable Stated<String> notBefore;
    private @Nullable Stated<String> notAfter;
    private @Nullable Stated<Boolean> privateKey;
    private @Nullable Place usagesShown;
    private String lastName = "";
    private String lastValue = "";
    private @Nullable Place lastPlace;

    CertificateDraft(Place place, Optional<String> store) {
        this.place = place;
        this.store = store;
    }

    Place place() {
        return place;
    }

    boolean has(String property) {
        return seen.contains(property);
    }

    /** A line of {@code Format-List}. */
    void property(String name, String value, Place at) {
        flush();
        seen.add(name);
        lastName = name;
        lastValue = value;
        lastPlace = at;
    }

    /** What continues the line before. */
    void more(String value) {
        if (lastValue.length() < TextLines.LONGEST) {
            lastValue += " " + value;
        }
    }

    private void flush() {
        Place at = lastPlace;
        if (at == null) {
            return;
        }
        lastPlace = null;
        switch (lastName) {
            case "Subject" -> subject(lastValue, at);
            case "Issuer" -> issuer(lastValue, at);
            case "SerialNumber" -> serial(lastValue, at);
            case "Thumbprint" -> thumbprint(lastValue, at);
            case "NotBefore" -> validFrom(lastValue, at);
            case "NotAfter" -> validTo(lastValue, at);
            case "HasPrivateKey" -> privateKey = new Stated<>(lastValue.equalsIgnoreCase("true"), at);
            case "DnsNameList" -> items(lastValue).forEach(name -> dnsName(name, at));
            case "EnhancedKeyUsageList" -> {
                // A list that ends with an ellipsis is cut: it proves nothing about what it lacks.
                if (!lastValue.contains("...") && !lastValue.contains("…")) {
                    usagesShown(at);
                    items(lastValue).forEach(this::usage);
                }
            }
            case "PSPath", "PSParentPath" -> {
                int from = lastValue.indexOf(PROVIDER);
                if (from >= 0 && lastName.equals("PSParentPath")) {
                    store = Optional.of(lastValue.substring(from + PROVIDER.length()));
                }
            }
            default -> {
                // Other properties say nothing that a diagnosis rests on.
            }
        }
    }

    /** {@code {a, b}}. */
    private static List<String> items(String list) {
        String inside = list.startsWith("{") && list.endsWith("}") ? list.substring(1, list.length() - 1) : list;
        var items = new ArrayList<String>();
        for (String item : inside.split(",", MOST_NAMES)) {
            if (!item.isBlank()) {
                items.add(Shape.trim(item));
            }
        }
        return items;
    }

    void subject(String value, Place at) {
        subject = new Stated<>(value, at);
    }

    void issuer(String value, Place at) {
        issuer = new Stated<>(value, at);
    }

    void serial(String value, Place at) {
        String hex = Shape.hexBytes(value);
        if (!hex.isEmpty()) {
            serial = new Stated<>(hex, at);
        }
    }

    void thumbprint(String value, Place at) {
        thumbprint = new Stated<>(Shape.hexBytes(value).toLowerCase(Locale.ROOT), at);
    }

    void validFrom(String value, Place at) {
        notBefore = new Stated<>(value, at);
    }

    void validTo(String value, Place at) {
        notAfter = new Stated<>(value, at);
    }

    void keyIsThere(Place at) {
        privateKey = new Stated<>(true, at);
    }

    void dnsName(String name, Place at) {
        if (dnsNames.size() < MOST_NAMES) {
            int space = name.indexOf(' ');
            dnsNames.add(new Stated<>(space > 0 ? name.substring(0, space) : name, at));
        }
    }

    /** The output shows usages, be it none. */
    void usagesShown(Place at) {
        usagesShown = at;
    }

    /** {@code Client Authentication (1.3.6.1.5.5.7.3.2)}. */
    void usage(String text) {
        int open = text.lastIndexOf('(');
        int close = text.lastIndexOf(')');
        if (open >= 0 && close > open + 1 && usages.size() < MOST_NAMES) {
            usages.add(text.substring(open + 1, close));
        }
    }

    /** The certificate, unless neither serial number nor thumbprint say which it is. */
    Optional<Certificate> finish() {
        flush();
        if (serial == null && thumbprint == null) {
            return Optional.empty();
        }
        return Optional.of(new Certificate(
                store,
                Optional.ofNullable(subject),
                Optional.ofNullable(issuer),
                Optional.ofNullable(serial),
                Optional.ofNullable(thumbprint),
                Optional.ofNullable(notBefore),
                Optional.ofNullable(notAfter),
                Optional.ofNullable(usagesShown).map(at -> new Stated<>(List.copyOf(usages), at)),
                dnsNames,
                Optional.ofNullable(privateKey),
                place));
    }
}
