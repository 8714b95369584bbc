package org.dialworks.diagnostics.evidence.reading;

import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Ipv4Address;

/**
 * A value that may be an IP address, as in {@code fe80::1%11(Preferred)}.
 *
 * @param text the address without zone and remark, lower case
 * @param ipv4 where it is one
 * @param ipv6 whether it is one
 * @param qualified whether a remark in parentheses follows, which only an address of the host itself has
 */
record Address(String text, Optional<Ipv4Address> ipv4, boolean ipv6, boolean qualified) {

    static Address of(String value) {
        int open = value.indexOf('(');
        boolean qualified = open > 0 && value.endsWith(")");
        String bare = Shape.trim(qualified ? value.substring(0, open) : value);
        int zone = bare.indexOf('%');
        String text = (zone > 0 ? bare.substring(0, zone) : bare).toLowerCase(Locale.ROOT);
        return new Address(text, Ipv4Address.parse(text), Shape.isIpv6(text), qualified);
    }
}
