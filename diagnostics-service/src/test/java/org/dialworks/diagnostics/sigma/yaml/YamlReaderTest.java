package org.dialworks.diagnostics.sigma.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private static YamlStream.Fault fault(String text) {
        YamlStream.Fault fault = YamlReader.read(text).fault();
        assertThat(fault).isNotNull();
        return Objects.requireNonNull(fault);
    }

    @Test
    void plainWordsMeanWhatJsonMeansByThem() {
        YamlNode document = YamlReader.read("""
            a: 5
            b: '5'
            c: no
            d: 007
            e: true
            f: ~
            g: 1.50
            h: 0x1F
            """).documents().getFirst();
        assertThat(((YamlNode.Mapping) document).entries())
                .extracting(entry -> entry.value().kind())
                .containsExactly(
                        "a number", "a text", "a text", "a text", "true or false", "nothing", "a number", "a text");
    }

    @Test
    void saysWhereATextIsBroken() {
        assertThat(fault("a: 1\nb: [1, 2\nc: 3").place().line()).isGreaterThanOrEqualTo(2);
        assertThat(fault("a: 1\na: 2")).isEqualTo(new YamlStream.Fault(new Place(2, 1), "'a' stands here twice"));
        assertThat(fault("a: !!java.net.URL x").detail()).isEqualTo("tags are not read");
        assertThat(fault("a: *b").detail()).isEqualTo("'*b' stands for nothing before it");
        assertThat(fault("a: &a [*a]").detail()).isEqualTo("'*a' stands for nothing before it");
    }

    @Test
    void keepsWhatStoodWholeBeforeAFault() {
        YamlStream stream = YamlReader.read("a: 1\n---\nb: [\n");
        assertThat(stream.documents()).extracting(YamlNode::plain).hasSize(1);
        assertThat(stream.fault()).isNotNull();
    }

    @Test
    void aliasesStandForWhatWasNamed() {
        YamlNode document = YamlReader.read("a: &x [1, 2]\nb: *x").documents().getFirst();
        assertThat(document.plain())
                .isInstanceOfSatisfying(
                        Map.class, map -> assertThat(map.get("a")).isEqualTo(map.get("b")));
    }

    @Test
    void aBillionLaughsAreRefusedEarly() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d, ".formatted(i - 1).repeat(10))
                    .append("]\n");
        }
        assertThat(fault(bomb.toString()).detail()).contains("aliases counted out");
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThat(fault("[".repeat(5_000)).detail()).contains("nested more than 32 deep");
        assertThat(fault("a: " + "x".repeat(3_000_000)).detail()).contains("longer than");
    }

    @Test
    void aCharacterOfTwoHalvesMayStandAnywhere() {
        for (int before = 1_015; before < 1_030; before++) {
            YamlStream stream = YamlReader.read("a: " + "x".repeat(before) + "\uD83D\uDE00 end");
            assertThat(stream.fault()).isNull();
        }
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '~') String text) {
        assertThat(YamlReader.read(text.replace('~', '\n'))).isNotNull();
    }

    @Property(tries = 300)
    void anyUnicodeIsReadOrRefused(@ForAll @StringLength(max = 100) String text) {
        assertThat(new SigmaParser(Placeholders.none()).parse("title: " + text)).isNotNull();
    }
}
