package org.dialworks.number.reading;

import java.util.List;
import org.dialworks.contracts.PhoneNumber;

/** What a text turned out to be that should be a telephone number. */
public sealed interface ReadNumber {

    /**
     * A global number.
     *
     * @param remarks what is odd about it; none of it keeps the number from being loaded, since test ranges and private
     *     numbers are in use
     */
    record Global(PhoneNumber number, List<String> remarks) implements ReadNumber {
        public Global {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A number that only means something inside a company or country.
     *
     * @param why why it is not taken for a global one
     */
    record Local(String digits, String why) implements ReadNumber {}

    /**
     * A short code of a country, such as 1881 or 112: never offered, and never assigned when it is for emergencies.
     */
    record ShortCode(String digits, boolean emergency) implements ReadNumber {}

    /** No number at all. */
    record Unreadable(String why) implements ReadNumber {}
}
