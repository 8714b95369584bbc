package org.dialworks.routing.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProvisioningState;
import org.jspecify.annotations.Nullable;

/** What tests of provisioning begin with. */
final class Given {

    static final PhoneNumber NUMBER = PhoneNumber.parse("+4755123456");
    static final Holder KARI = Holder.user("sip:kari@contoso.com", "Kari Nordmann");
    static final Holder OLA = Holder.user("sip:ola@contoso.com", "Ola Nordmann");
    static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    private Given() {}

    static NumberChanged change(
            PhoneNumber number, String site, long version, NumberState state, @Nullable Holder holder) {
        return new NumberChanged(number, version, state, site, null, holder, null, null, null, 1, NOON, "test");
    }

    static NumberChanged change(long version, NumberState state, @Nullable Holder holder) {
        return change(NUMBER, "bergen", version, state, holder);
    }

    static Provisioning script(Action action, Holder holder, ProvisioningState state) {
        return script(NUMBER, action, holder, state);
    }

    static Provisioning script(PhoneNumber number, Action action, Holder holder, ProvisioningState state) {
        return new Provisioning(
                1, UUID.randomUUID(), number, 1, "bergen", action, holder, state, null, 1, NOON, NOON, "test");
    }

    static Holder holder(HolderKind kind, String id) {
        return new Holder(kind, id, LineKind.PRIMARY, null, null);
    }
}
