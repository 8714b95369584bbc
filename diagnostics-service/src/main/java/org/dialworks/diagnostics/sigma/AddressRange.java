package org.dialworks.diagnostics.sigma;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of IP addresses.
 *
 * @param network its first address, or any other in it
 * @param length how many of the first bits must be alike
 */
public record AddressRange(InetAddress network, int length) {

    // What InetAddress takes for an address without four parts ("10", "10.1") is a number or a version here.
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public AddressRange {
        if (length < 0 || length > network.getAddress().length * 8) {
            throw new IllegalArgumentException("no prefix of " + network + ": " + length);
        }
    }

    /** Reads {@code 10.0.0.0/8}, {@code fe80::/10}, or one address; empty when it is none of them. */
    public static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int longest = address.get().getAddress().length * 8;
        int length = slash < 0 ? longest : prefix(text.substring(slash + 1));
        return length < 0 || length > longest ? Optional.empty() : Optional.of(new AddressRange(address.get(), length));
    }

    private static int prefix(String digits) {
        return digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1
                : Integer.parseInt(digits);
    }

    // No name server is ever asked.
    private static Optional<InetAddress> address(String text) {
        int zone = text.indexOf('%');
        String address = (zone < 0 ? text : text.substring(0, zone)).strip();
        if (!ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the text is an address in this block; false when it is no address. */
    public boolean contains(String text) {
        return address(text).map(InetAddress::getAddress).filter(this::contains).isPresent();
    }

    private boolean contains(byte[] address) {
        byte[] first = network.getAddress();
        if (address.length != first.length) {
            return false;
        }
        for (int bits = length, i = 0; bits > 0; bits -= 8, i++) {
            int mask = bits >= 8 ? 0xFF : 0xFF << (8 - bits);
            if (((address[i] ^ first[i]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + length;
    }
}
