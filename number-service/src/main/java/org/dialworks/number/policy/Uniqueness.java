package org.dialworks.number.policy;

import java.util.Collection;
import java.util.Optional;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;

/** Which numbers on one base number may be taken side by side. */
public enum Uniqueness implements Word {
    /** {@code +X} and {@code +X;ext=1} are different numbers, and both may be (Lync and Skype for Business: Set-CsUser). */
    EXTENSIONS_APART,
    /**
     * Either {@code +X} or extensions on it, as many as are wanted, but not both (Teams, commercial as well as GCC High and
     * DoD: Set-CsPhoneNumberAssignment).
     */
    BASE_OR_EXTENSIONS,
    /** One of them all. */
    ONE_PER_BASE;

    /** Whether {@code +X} is not to be offered while an extension on it is taken. */
    public boolean closesBase() {
        return this != EXTENSIONS_APART;
    }

    /** The number that keeps another from being taken, if there is one among those that are taken. */
    public Optional<PhoneNumber> clash(PhoneNumber wanted, Collection<PhoneNumber> taken) {
        return taken.stream()
                .filter(other -> other.digits() == wanted.digits() && !other.equals(wanted))
                .filter(other -> switch (this) {
                    case EXTENSIONS_APART -> false;
                    case BASE_OR_EXTENSIONS -> other.hasExtension() != wanted.hasExtension();
                    case ONE_PER_BASE -> true;
                })
                .sorted()
                .findFirst();
    }

    /**
     * Whether a number in this state is taken: somebody has it, had it, or is to get it. A blocked one is nobody's: a base
     * number is often blocked for the sake of its extensions.
     */
    public static boolean isTaken(NumberState state) {
        return switch (state) {
            case RESERVED, ASSIGNED, ACTIVE, QUARANTINED, PORTING_IN, PORTING_OUT -> true;
            case AVAILABLE, BLOCKED, RETIRED -> false;
        };
    }
}
