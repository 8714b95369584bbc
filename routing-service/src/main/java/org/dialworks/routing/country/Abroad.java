package org.dialworks.routing.country;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers that belong to no country or another one, by kind. */
final class Abroad {

    /** E.164 has at most 15 digits. */
    private static final String ALL = "[1-9]\\d{5,14}";

    private static final DialledLanguage PREMIUM = network(PhoneNumberType.PREMIUM_RATE);
    private static final DialledLanguage TOLL_FREE = network(PhoneNumberType.TOLL_FREE);
    private static final DialledLanguage SHARED_COST = network(PhoneNumberType.SHARED_COST);
    private static final DialledLanguage COUNTRIES =
            DialledLanguage.of(List.of(ALL)).without(PREMIUM).without(TOLL_FREE).without(SHARED_COST);

    private Abroad() {}

    /** Country code and number; international ones are what is left: neither of the own country nor of another kind. */
    static DialledLanguage of(CallKind kind, int ownCallingCode) {
        return switch (kind) {
            case PREMIUM -> PREMIUM;
            case TOLL_FREE -> TOLL_FREE;
            case SHARED_COST -> SHARED_COST;
            case INTERNATIONAL -> COUNTRIES.without(DialledLanguage.startingWith(String.valueOf(ownCallingCode)));
            case EMERGENCY, INTERNAL, LOCAL, NATIONAL, MOBILE -> DialledLanguage.of(List.of());
        };
    }

    /** Calling codes of the ITU for one service all over the world: +800 is free, +808 shared, +979 premium. */
    private static DialledLanguage network(PhoneNumberType type) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        var patterns = new ArrayList<String>();
        for (int code : library.getSupportedGlobalNetworkCallingCodes()) {
            if (library.getSupportedTypesForNonGeoEntity(code).equals(Set.of(type))) {
                patterns.add(code + "\\d{3,12}");
            }
        }
        return DialledLanguage.of(patterns);
    }
}
