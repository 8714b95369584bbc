package org.dialworks.number.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.PhoneNumber;

/** Laws of reading numbers, for numbers of any country and for any text. */
class NumberReaderProperties {

    private static final NumberReader READER = new NumberReader(Optional.empty());
    private static final List<String> SEPARATORS = List.of("-", ".", " ", "", "", "");

    /** National numbers that libphonenumber leaves as they are, of many lengths. */
    @Provide
    Arbitrary<PhoneNumber> numbers() {
        Arbitrary<Long> digits = Arbitraries.of(4755, 1425555, 4420794, 4989, 390236, 33142, 81345)
                .flatMap(prefix ->
                        Arbitraries.integers().between(1000, 9999).map(line -> Long.parseLong(prefix + "" + line)));
        Arbitrary<String> extensions =
                Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(8);
        return Combinators.combine(digits, extensions).as(PhoneNumber::new);
    }

    private static PhoneNumber read(String text) {
        assertThat(READER.read(text)).as(text).isInstanceOf(ReadNumber.Global.class);
        return ((ReadNumber.Global) READER.read(text)).number();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("numbers") PhoneNumber number) {
        assertThat(read(number.toString())).isEqualTo(number);
        assertThat(read(number.lineUri())).isEqualTo(number);
        assertThat(read(number.lineUri().toUpperCase(java.util.Locale.ROOT))).isEqualTo(number);
    }

    @Property(tries = 500)
    void visualSeparatorsChangeNothing(@ForAll("numbers") PhoneNumber number, @ForAll Random random) {
        var text = new StringBuilder("tel:+");
        for (char digit : Long.toString(number.digits()).toCharArray()) {
            text.append(digit).append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
        }
        String extension = number.hasExtension() ? ";ext=" + number.extension() : "";
        assertThat(read(text + extension)).isEqualTo(number);
    }

    @Property(tries = 500)
    void theOrderAndCaseOfParametersChangeNothing(@ForAll("numbers") PhoneNumber number, @ForAll Random random) {
        var parameters = new ArrayList<>(List.of("isub=1", "Foo=bar", "x-y"));
        if (number.hasExtension()) {
            parameters.add((random.nextBoolean() ? "EXT=" : "ext=") + number.extension());
        }
        Collections.shuffle(parameters, random);
        assertThat(read("+" + number.digits() + ";" + String.join(";", parameters)))
                .isEqualTo(number);
    }

    @Property(tries = 2000)
    void anyTextGivesAnAnswer(@ForAll String text) {
        assertThat(READER.read(text)).isNotNull();
        assertThat(new NumberReader(Optional.of(Country.of("NO"))).read(text)).isNotNull();
        assertThat(READER.read("tel:+47" + text)).isNotNull();
        assertThat(READER.read("+4755123456;ext=" + text)).isNotNull();
    }

    @Property(tries = 2000)
    void textThatIsNearlyANumberGivesAnAnswer(@ForAll("nearly") String text) {
        for (String country : List.of("NO", "US", "IT", "AR", "MX")) {
            assertThat(new NumberReader(Optional.of(Country.of(country))).read(text))
                    .isNotNull();
        }
        assertThat(READER.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.strings()
                .withChars("0123456789+-.() ;=,#x/\u00a0\u0661eEtlp:")
                .ofMaxLength(40);
    }
}
