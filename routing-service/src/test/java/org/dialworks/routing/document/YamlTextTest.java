package org.dialworks.routing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @Test
    void plainWordsMeanWhatJsonMeansByThem() throws Exception {
        JsonNode root = YamlText.read("""
                        country: NO
                        area: 020
                        number: +4755123456
                        length: 4
                        on: true
                        off: no
                        none:
                        text: "4"
                        """).root();
        assertThat(root.toString())
                .isEqualTo("{\"country\":\"NO\",\"area\":\"020\",\"number\":\"+4755123456\",\"length\":4,\"on\":true,"
                        + "\"off\":\"no\",\"none\":null,\"text\":\"4\"}");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneMayStandAnywhere() throws Exception {
        for (int before = 1010; before < 1030; before++) {
            String name = "x".repeat(before) + "\uD83D\uDCDE";
            assertThat(YamlText.read("name: " + name).root().path("name").asText())
                    .isEqualTo(name);
        }
    }

    @Test
    void anAliasStandsForWhatItNames() throws Exception {
        assertThat(YamlText.read("a: &x [1, 2]\nb: *x").root().toString()).isEqualTo("{\"a\":[1,2],\"b\":[1,2]}");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d, ".formatted(i - 1).repeat(9))
                    .append("]\n");
        }
        assertThatThrownBy(() -> YamlText.read(bomb.toString()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("aliases");
        String longText = "a: &a " + "x".repeat(100_000) + "\nb: [" + "*a, ".repeat(20) + "]\n";
        assertThatThrownBy(() -> YamlText.read(longText)).hasMessageContaining("aliases");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "a: 1\na: 2",
                "a: !!java.net.URL x",
                "? [1]\n: 2",
                "a: b: c",
                "--- 1\n--- 2",
                "",
                "# nothing",
                "a: *b",
                "\t- a",
                "a: \"x"
            })
    void refusesWhatItCannotMean(String text) {
        assertThatThrownBy(() -> YamlText.read(text)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesWhatIsNestedDeeply() {
        assertThatThrownBy(() -> YamlText.read("[".repeat(100_000)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("deep");
    }

    @Test
    void saysWhereAnErrorIs() {
        assertThatThrownBy(() -> YamlText.read("a: 1\nb: [1, 2\nc: 3\n"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.line()).isBetween(2L, 4L));
    }
}
