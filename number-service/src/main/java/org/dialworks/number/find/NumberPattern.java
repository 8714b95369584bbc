package org.dialworks.number.find;

import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.BlockReach;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.range.Extent;

/**
 * A pattern of numbers: {@code 4755??1234}, {@code *00}. In a range of extensions it is matched against the extension,
 * unless it has a part of its own for that, as {@code 4755120000;ext=1??} has.
 */
public final class NumberPattern implements NumberFilter {

    private static final String EXTENSION = ";ext=";

    private final DigitPattern digits;
    private final Optional<DigitPattern> extension;

    private NumberPattern(DigitPattern digits, Optional<DigitPattern> extension) {
        this.digits = digits;
        this.extension = extension;
    }

    /**
     * Reads a pattern; {@code +} may stand before it.
     *
     * @throws IllegalArgumentException with a message for the caller when it is none
     */
    public static NumberPattern parse(String text) {
        String rest = text.strip();
        if (rest.startsWith("+")) {
            rest = rest.substring(1);
        }
        int at = rest.toLowerCase(Locale.ROOT).indexOf(EXTENSION);
        return at < 0
                ? new NumberPattern(DigitPattern.parse(rest), Optional.empty())
                : new NumberPattern(
                        DigitPattern.parse(rest.substring(0, at)),
                        Optional.of(DigitPattern.parse(rest.substring(at + EXTENSION.length()))));
    }

    @Override
    public boolean matches(PhoneNumber number) {
        if (!number.hasExtension()) {
            return extension.isEmpty() && digits.matches(number.digits(), length(number.digits()));
        }
        long value = Long.parseLong(number.extension());
        int count = number.extension().length();
        return extension.isEmpty()
                ? digits.matches(value, count)
                : digits.matches(number.digits(), length(number.digits()))
                        && extension.get().matches(value, count);
    }

    @Override
    public BlockReach reach(Extent extent) {
        return switch (extent.numbering()) {
            case Numbering.Whole() ->
                extension.isPresent()
                        ? BlockReach.NOTHING
                        : digits.reach(extent.span(), length(extent.span().first()));
            case Numbering.Extensions(long base, int count) ->
                extension.isPresent() && !digits.matches(base, length(base))
                        ? BlockReach.NOTHING
                        : extension.orElse(digits).reach(extent.span(), count);
        };
    }

    @Override
    public boolean canMatchIn(Extent extent, long block) {
        return switch (extent.numbering()) {
            case Numbering.Whole() ->
                digits.canMatchIn(block, length(extent.span().first()));
            case Numbering.Extensions(long base, int count) ->
                extension.orElse(digits).canMatchIn(block, count);
        };
    }

    static int length(long digits) {
        int length = 1;
        for (long rest = digits; rest >= 10; rest /= 10) {
            length++;
        }
        return length;
    }

    @Override
    public String toString() {
        return digits + extension.map(own -> EXTENSION + own).orElse("");
    }
}
