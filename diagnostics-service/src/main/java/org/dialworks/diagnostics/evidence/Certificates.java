package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Get-ChildItem Cert:} (table or list) or {@code certutil -store}.
 *
 * @param certificates as listed
 */
public record Certificates(List<Certificate> certificates) implements Reading {

    /** The usage that lets a certificate be shown by who connects: Client Authentication. */
    public static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    /** The usage of who is connected to: Server Authentication. */
    public static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";

    public Certificates {
        certificates = List.copyOf(certificates);
    }

    /**
     * A certificate; what the output does not show is absent.
     *
     * @param store such as {@code LocalMachine\My}
     * @param subject as written: {@code CN=fe01.example.net, O=Example}
     * @param issuer as written
     * @param serial lower-case hexadecimal, without spaces
     * @param thumbprint SHA-1, lower-case hexadecimal, without spaces
     * @param notBefore as written: its form is that of the host's language
     * @param notAfter as written
     * @param usages object identifiers of Enhanced Key Usage; absent where the output does not show them, empty where it
     *     shows that there are none, which allows every use
     * @param dnsNames the names it is for
     * @param privateKey whether its private key is there
     * @param place its first line
     */
    public record Certificate(
            Optional<String> store,
            Optional<Stated<String>> subject,
            Optional<Stated<String>> issuer,
            Optional<Stated<String>> serial,
            Optional<Stated<String>> thumbprint,
            Optional<Stated<String>> notBefore,
            Optional<Stated<String>> notAfter,
            Optional<Stated<List<String>>> usages,
            List<Stated<String>> dnsNames,
            Optional<Stated<Boolean>> privateKey,
            Place place) {

        public Certificate {
            dnsNames = List.copyOf(dnsNames);
        }
    }

    /**
     * A certificate by its serial number, also where that is written last byte first, as events of Access Edge do.
     *
     * @param serial hexadecimal, in any letter case
     */
    public Optional<Certificate> withSerial(String serial) {
        String wanted = serial.toLowerCase(Locale.ROOT);
        String reversed = reversed(wanted);
        return certificates.stream()
                .filter(certificate -> certificate
                        .serial()
                        .map(own -> own.value().equals(wanted) || own.value().equals(reversed))
                        .orElse(false))
                .findFirst();
    }

    private static String reversed(String hex) {
        String whole = hex.length() % 2 == 0 ? hex : "0" + hex;
        var turned = new StringBuilder(whole.length());
        for (int i = whole.length(); i > 0; i -= 2) {
            turned.append(whole, i - 2, i);
        }
        return turned.toString();
    }
}
