package org.dialworks.routing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> JsonText.read("{")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> JsonText.read("{} {}")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> JsonText.read("{\"a\":1,\n\"a\":2}"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.line()).isEqualTo(2));
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void knowsWhereEachValueStands() throws Exception {
        PlacedDocument document = JsonText.read("{\n \"a\": [1,\n  {\"b\": null}]}");
        assertThat(document.places())
                .containsEntry("/a", new PlacedDocument.Place(2, 7))
                .containsEntry("/a/1/b", new PlacedDocument.Place(3, 9));
        assertThat(document.withoutNulls().root().toString()).isEqualTo("{\"a\":[1,{}]}");
        assertThat(document.at("/a/1/c", "is missing").line()).isEqualTo(3);
    }
}
