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
import org.dialworks.routing.country.NumberingPlan.Kinds;
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
        var kinds = new ArrayList<>(kinds(region, own));
        for (String other : sharing) {
            shared.addAll(nationalNumbers(numbers(other)));
            if (!other.equals(region)) {
                kinds.addAll(kinds(other, numbers(other)));
            }
        }
        Optional<PhoneMetadata> shortOnes = file("ShortNumberMetadataProto_" + region);
        return new NumberingPlan(
                region,
                own.getCountryCode(),
                internationalPrefix(own),
                own.hasNationalPrefix() ? Optional.of(own.getNationalPrefix()) : Optional.empty(),
                forms(numbers(sharing.getFirst())),
                nationalNumbers(own),
                shared.stream().distinct().toList(),
                kinds,
                shortOnes.map(metadata -> shortKinds(region, metadata)).orElse(List.of()),
                shortOnes.stream()
                        .flatMap(metadata -> pattern(metadata.hasShortCode(), metadata.getShortCode()))
                        .toList(),
                shortOnes.stream()
                        .flatMap(metadata -> pattern(metadata.hasEmergency(), metadata.getEmergency()))
                        .toList(),
                shortOnes
                        .filter(PhoneMetadata::hasEmergency)
                        .map(metadata -> metadata.getEmergency().getExampleNumber())
                        .filter(example -> !example.isEmpty()));
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

    /** In the order in which libphonenumber decides about the type of a number that fits several. */
    private static List<Kinds> kinds(String region, PhoneMetadata metadata) {
        return List.of(
                kind(region, CallKind.PREMIUM, pattern(metadata.hasPremiumRate(), metadata.getPremiumRate())),
                kind(region, CallKind.TOLL_FREE, pattern(metadata.hasTollFree(), metadata.getTollFree())),
                kind(region, CallKind.SHARED_COST, pattern(metadata.hasSharedCost(), metadata.getSharedCost())),
                kind(region, CallKind.NATIONAL, pattern(metadata.hasVoip(), metadata.getVoip())),
                kind(
                        region,
                        CallKind.PREMIUM,
                        Stream.concat(
                                pattern(metadata.hasPersonalNumber(), metadata.getPersonalNumber()),
                                pattern(metadata.hasPager(), metadata.getPager()))),
                kind(
                        region,
                        CallKind.NATIONAL,
                        Stream.of(
                                        pattern(metadata.hasUan(), metadata.getUan()),
                                        pattern(metadata.hasVoicemail(), metadata.getVoicemail()),
                                        pattern(metadata.hasFixedLine(), metadata.getFixedLine()))
                                .flatMap(each -> each)),
                kind(region, CallKind.MOBILE, pattern(metadata.hasMobile(), metadata.getMobile())));
    }

    /** In the order in which libphonenumber decides about the cost of a short code. */
    private static List<Kinds> shortKinds(String region, PhoneMetadata metadata) {
        return List.of(
                kind(region, CallKind.PREMIUM, pattern(metadata.hasPremiumRate(), metadata.getPremiumRate())),
                kind(region, CallKind.NATIONAL, pattern(metadata.hasStandardRate(), metadata.getStandardRate())),
                kind(region, CallKind.TOLL_FREE, pattern(metadata.hasTollFree(), metadata.getTollFree())));
    }

    private static Kinds kind(String region, CallKind kind, Stream<String> patterns) {
        return new Kinds(region, kind, patterns.toList());
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
