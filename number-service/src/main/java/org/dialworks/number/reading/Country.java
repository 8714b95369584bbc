package org.dialworks.number.reading;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;

/**
 * A country whose national way of writing numbers is understood.
 *
 * @param code ISO 3166-1 alpha-2, upper case
 */
public record Country(String code) {

    public Country {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(code)) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no country with telephone numbers: use the two letters of ISO 3166-1, as in NO");
        }
    }

    public static Country of(String text) {
        return new Country(text.strip().toUpperCase(Locale.ROOT));
    }
}
