package org.dialworks.routing.country;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.NumberFormat;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadataCollection;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.routing.country.NumberingPlan.NationalForm;

/**
 * Reads the numbering plan of a region from the data files inside libphonenumber. Its public API has no access to the
 * patterns of the number types; the files and the class that reads them are public.
 */
final class Metadata {

    private static final String FOLDER = "/com/google/i18n/phonenumbers/data/";

    private Metadata() {}

    static NumberingPlan read(String region) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        if (!library.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("libphonenumber knows no region " + region);
        }
        PhoneMetadata own = numbers(region);
        // The first of the regions that share a calling code has the formats of all.
        List<String> sharing = library.getRegionCodesForCountryCode(own.getCountryCode());
        var shared = new ArrayList<String>();
        sharing.forEach(other -> shared.addAll(nationalNumbers(numbers(other))));
        Optional<PhoneMetadata> shortOnes = file("ShortNumberMetadataProto_" + region);
        return new NumberingPlan(
                region,
                own.getCountryCode(),
                internationalPrefix(own),
                own.hasNationalPrefix() ? Optional.of(own.getNationalPrefix()) : Optional.empty(),
                forms(numbers(sharing.getFirst())),
                nationalNumbers(own),
                shared.stream().distinct().toList(),
                shortOnes.stream()
                        .flatMap(metadata -> pattern(metadata.hasShortCode(), metadata.getShortCode()))
                        .toList(),
                shortOnes.stream()
                        .flatMap(metadata -> pattern(metadata.hasEmergency(), metadata.getEmergency()))
                        .toList());
    }

    private static PhoneMetadata numbers(String region) {
        return file("PhoneNumberMetadataProto_" + region)
                .orElseThrow(() -> new IllegalStateException("libphonenumber has no data file of " + region));
    }

    /** One that is preferred wins over a pattern of several carriers; {@code ~} only marks where to wait for a tone. */
    private static String internationalPrefix(PhoneMetadata metadata) {
        return metadata.hasPreferredInternationalPrefix()
                ? metadata.getPreferredInternationalPrefix().replace("~", "")
                : metadata.getInternationalPrefix();
    }

    private static List<String> nationalNumbers(PhoneMetadata metadata) {
        return Stream.of(
                        pattern(metadata.hasFixedLine(), metadata.getFixedLine()),
                        pattern(metadata.hasMobile(), metadata.getMobile()),
                        pattern(metadata.hasTollFree(), metadata.getTollFree()),
                        pattern(metadata.hasPremiumRate(), metadata.getPremiumRate()),
                        pattern(metadata.hasSharedCost(), metadata.getSharedCost()),
                        pattern(metadata.hasPersonalNumber(), metadata.getPersonalNumber()),
                        pattern(metadata.hasVoip(), metadata.getVoip()),
                        pattern(metadata.hasPager(), metadata.getPager()),
                        pattern(metadata.hasUan(), metadata.getUan()),
                        pattern(metadata.hasVoicemail(), metadata.getVoicemail()))
                .flatMap(patterns -> patterns)
                .toList();
    }

    private static Stream<String> pattern(boolean present, PhoneNumberDesc desc) {
        boolean has = present
                && desc.hasNationalNumberPattern()
                && !desc.getNationalNumberPattern().isEmpty();
        return has ? Stream.of(desc.getNationalNumberPattern()) : Stream.empty();
    }

    /** The digits that a format writes before a national number are what is dialled before it. */
    private static List<NationalForm> forms(PhoneMetadata metadata) {
        var forms = new ArrayList<NationalForm>();
        for (NumberFormat format : metadata.getNumberFormatList()) {
            String rule = format.getNationalPrefixFormattingRule();
            int number = rule.indexOf("$1");
            String before = (number < 0 ? "" : rule.substring(0, number)).replaceAll("\\D", "");
            int leadings = format.getLeadingDigitsPatternCount();
            // The last pattern is the most exact; those before it serve formatting while digits are typed.
            String leading = leadings == 0 ? "" : format.getLeadingDigitsPattern(leadings - 1);
            forms.add(new NationalForm(format.getPattern(), leading, before));
        }
        return forms;
    }

    private static Optional<PhoneMetadata> file(String name) {
        try (InputStream in = PhoneNumberUtil.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            var collection = new PhoneMetadataCollection();
            try (var objects = new ObjectInputStream(in)) {
                collection.readExternal(objects);
            }
            return collection.getMetadataList().stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of libphonenumber", e);
        }
    }
}
