package org.dialworks.number.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberClassesTest {

    private static final NumberClasses CLASSES = shipped();

    private static NumberClasses shipped() {
        try (InputStream json = Objects.requireNonNull(NumberClasses.class.getResourceAsStream("classes.json"))) {
            return NumberClasses.read(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classesOf(String number) {
        return CLASSES.of(PhoneNumber.parse(number)).stream()
                .map(NumberClass::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "+4755127777, four-alike",
        "+4755177777, five-alike",
        "+4755121212, triple-pair",
        "+4755981212, double-pair",
        "+4755981122, double-pair",
        "+4755983456, run-of-four",
        "+4755986543, run-of-four",
        "+4755981221, palindrome",
        "+4755986000, hundreds",
        "+4755986100, tens",
        "+4755981989, year",
        "+4755982412, anniversary",
        "+4755120000;ext=777, three-alike",
        "+4755120000;ext=0012, ''"
    })
    void theMostWantedComesFirst(String number, String name) {
        assertThat(classesOf(number).stream().findFirst().orElse("")).isEqualTo(name);
    }

    @Test
    void anOrdinaryNumberIsInNone() {
        assertThat(classesOf("+4755129183")).isEmpty();
        assertThat(CLASSES.filter(List.of("ordinary")).matches(PhoneNumber.parse("+4755129183")))
                .isTrue();
        assertThat(CLASSES.filter(List.of("ordinary")).matches(PhoneNumber.parse("+4755127777")))
                .isFalse();
        assertThat(CLASSES.filter(List.of("ordinary", "four-alike")).matches(PhoneNumber.parse("+4755127777")))
                .isTrue();
    }

    @Test
    void itsExamplesAreExamples() {
        for (NumberClass type : CLASSES.all()) {
            assertThat(type.examples()).as(type.name()).isNotEmpty();
            assertThat(type.examples())
                    .allSatisfy(
                            ending -> assertThat(classesOf("+4798" + ending)).contains(type.name()));
        }
    }

    @Property
    void aNumberIsOrdinaryOrOfALevel(@ForAll @LongRange(min = 4755000000L, max = 4755999999L) long digits) {
        PhoneNumber number = PhoneNumber.of(digits);
        boolean worth =
                CLASSES.filter(List.of("platinum", "gold", "silver", "bronze")).matches(number);
        assertThat(CLASSES.filter(List.of("ordinary")).matches(number)).isNotEqualTo(worth);
        assertThat(CLASSES.of(number).isEmpty()).isNotEqualTo(worth);
    }

    @Test
    void saysWhichClassesThereAre() {
        assertThatThrownBy(() -> CLASSES.filter(List.of("golden")))
                .hasMessageContaining("golden")
                .hasMessageContaining("four-alike");
    }

    @Test
    void refusesClassesThatSayNothing() {
        assertThatThrownBy(() -> read("[{\"name\":\"x\",\"level\":\"gold\",\"description\":\"\"}]"))
                .hasMessageContaining("does not say");
        assertThatThrownBy(
                        () -> read("[{\"name\":\"x\",\"level\":\"gold\",\"description\":\"\",\"endings\":[\"a*\"]}]"))
                .hasMessageContaining("a*");
        assertThatThrownBy(() -> read("[{\"name\":\"x\",\"level\":\"gold\",\"description\":\"\",\"runs\":1}]"))
                .hasMessageContaining("2 to 10");
    }

    private static NumberClasses read(String json) throws IOException {
        return NumberClasses.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
