package org.dialworks.number.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a holder, named as the reports of numbers that are in use everywhere name them ({@code Type},
 * {@code SipAddress}, {@code RegistrarPool}), so that an import reads them back.
 */
final class HolderColumns {

    private HolderColumns() {}

    static <T> List<Column<T>> of(Function<T, @Nullable Holder> holder) {
        return List.of(
                column("Type", holder, HolderColumns::type),
                column("DisplayName", holder, Holder::displayName),
                column("SipAddress", holder, known -> isSip(known) ? known.id() : null),
                column("Identity", holder, Holder::id),
                column("Line", holder, Holder::line),
                column("RegistrarPool", holder, Holder::pool));
    }

    private static <T> Column<T> column(
            String name, Function<T, @Nullable Holder> holder, Function<Holder, @Nullable Object> part) {
        return new Column<>(name, row -> {
            Holder known = holder.apply(row);
            return known == null ? null : part.apply(known);
        });
    }

    private static boolean isSip(Holder holder) {
        return holder.id().toLowerCase(Locale.ROOT).startsWith("sip:");
    }

    private static String type(Holder holder) {
        String privately = holder.line() == LineKind.PRIVATE ? "PrivateLine" : "";
        return switch (holder.kind()) {
            case USER -> "User" + privately;
            case MEETING_ROOM -> "MeetingRoom" + privately;
            case COMMON_AREA_PHONE -> "CommonAreaPhone";
            case ANALOG_DEVICE -> "AnalogDevice";
            case RESPONSE_GROUP -> "ResponseGroup";
            case CONFERENCING -> "DialInConf";
            case EXCHANGE_UM -> "ExUmContact";
            case TRUSTED_APPLICATION -> "ApplicationEndpoint";
            case HYBRID_APPLICATION -> "HybridApplicationEndpoint";
            case CALL_PARK_ORBIT -> "CallParkOrbit";
            case RESOURCE_ACCOUNT -> "ResourceAccount";
            case SHARED_CALLING_POLICY -> "SharedCallingPolicy";
        };
    }
}
