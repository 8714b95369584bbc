package org.dialworks.number.reconciliation;

import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;

/** A change of one line on the voice platform. */
sealed interface LineChange {

    PhoneNumber number();

    Holder holder();

    /** The holder is to have the number no more. */
    record Clear(PhoneNumber number, Holder holder) implements LineChange {}

    /** The holder is to have the number. */
    record Give(PhoneNumber number, Holder holder) implements LineChange {}
}
