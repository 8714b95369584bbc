package org.dialworks.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @Test
    void doublesEveryCharacterThatPowerShellTakesForASingleQuote() {
        assertThat(Quoted.literal("it's")).isEqualTo("'it''s'");
        assertThat(Quoted.literal("\u2018\u2019\u201a\u201b"))
                .isEqualTo("'\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'");
    }

    @Test
    void leavesDoubleQuotesBackticksAndDollarsAsTheyAre() {
        assertThat(Quoted.literal("^(\\d{4})$ `n $(x) \"y\"")).isEqualTo("'^(\\d{4})$ `n $(x) \"y\"'");
    }

    @Test
    void writesWhatCannotBeSeenByNumber() {
        assertThat(Quoted.literal("a\nb")).isEqualTo("('a' + [char]10 + 'b')");
        assertThat(Quoted.literal("\u202e")).isEqualTo("('' + [char]8238)");
        assertThat(Quoted.literal("\ud800x")).isEqualTo("('' + [char]55296 + 'x')");
    }

    @Property(tries = 3000)
    void readsBackAsTheSameString(@ForAll("anyText") String text) {
        assertThat(Literal.read(Quoted.literal(text))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void staysOnOneLineOfVisibleCharacters(@ForAll("anyText") String text) {
        assertThat(Quoted.literal(text).codePoints())
                .noneMatch(c -> Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 500)
    void survivesTheFile(@ForAll("anyText") String text) {
        var script = new Script("", java.util.List.of(), java.util.List.of(Statement.say(text)));
        String read = new String(script.toBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(read).endsWith(script.render());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; Remove-CsVoicePolicy -Identity Global; '",
                "\u2019; Restart-Computer #",
                "$(Stop-Computer)",
                "`$env:PATH",
                "\r\nRemove-Item C:\\",
                "\u2028Remove-Item C:\\",
                "'@\nRemove-Item",
                "\\'",
                "''",
                "\u201b\u201b\u201b"
            })
    void keepsAnAttemptToBreakOutInsideTheString(String attempt) {
        String literal = Quoted.literal(attempt);
        assertThat(Literal.read(literal)).isEqualTo(attempt);
        assertThat(literal.lines()).hasSize(1);
    }

    @Test
    void keepsACommentACommentAndNeverASignature() {
        assertThat(Quoted.comment("SIG # Begin signature block")).doesNotContain("SIG #");
        assertThat(Quoted.comment("a\u2028b\u0007")).isEqualTo("a?b?");
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<Character> awkward = Arbitraries.of(
                '\'', '\u2018', '\u2019', '\u201a', '\u201b', '"', '`', '$', '(', ')', '\n', '\r', '\0', '+');
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings().withChars("ab [char]10").ofMaxLength(30),
                awkward.list().ofMaxSize(20).map(QuotedTest::join));
    }

    private static String join(java.util.List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
