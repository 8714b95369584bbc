package org.dialworks.diagnostics.sigma.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.sigma.match.Matching.selects;

import org.junit.jupiter.api.Test;

class ModifiersTest {

    @Test
    void aPlainValueIsTheWholeValueWhateverItsCase() {
        assertThat(selects("Image: 'C:\\Windows\\cmd.exe'", "Image", "c:\\windows\\CMD.EXE"))
                .isTrue();
        assertThat(selects("Image: cmd.exe", "Image", "C:\\cmd.exe")).isFalse();
        assertThat(selects("Image: cmd.exe", "Other", "cmd.exe")).isFalse();
    }

    @Test
    void wildcardsStandForOneCharacterOrAny() {
        assertThat(selects("Image: 'prog?.exe'", "Image", "progA.exe")).isTrue();
        assertThat(selects("Image: 'prog?.exe'", "Image", "prog.exe")).isFalse();
        assertThat(selects("Image: 'a*b*c'", "Image", "a-b-b-c")).isTrue();
        assertThat(selects("Image: 'a*b*c'", "Image", "a-b-c-d")).isFalse();
        assertThat(selects("Image: 'ab*bc'", "Image", "abc")).isFalse();
        assertThat(selects("Image: '*'", "Image", "")).isTrue();
        assertThat(selects("Image: '*a?c'", "Image", "xabcabc")).isTrue();
    }

    @Test
    void aBackslashTakesTheMeaningFromAWildcard() {
        assertThat(selects("V: 'a\\*b'", "V", "a*b")).isTrue();
        assertThat(selects("V: 'a\\*b'", "V", "axb")).isFalse();
        assertThat(selects("V: 'a\\\\*b'", "V", "a\\xyzb")).isTrue();
        assertThat(selects("V: 'a\\\\\\*b'", "V", "a\\*b")).isTrue();
        assertThat(selects("V: 'a\\?b'", "V", "a?b")).isTrue();
        assertThat(selects("V: '\\\\\\\\server'", "V", "\\\\server")).isTrue();
        assertThat(selects("V: 'C:\\dir\\file'", "V", "C:\\dir\\file")).isTrue();
    }

    @Test
    void startsEndsAndContains() {
        assertThat(selects("V|startswith: adm_", "V", "ADM_eva")).isTrue();
        assertThat(selects("V|startswith: adm_", "V", "x adm_eva")).isFalse();
        assertThat(selects("V|endswith: '\\cmd.exe'", "V", "C:\\x\\cmd.exe")).isTrue();
        assertThat(selects("V|contains: one", "V", "a ONE b")).isTrue();
        assertThat(selects("V|contains: 'o?e*b'", "V", "a one b")).isTrue();
    }

    @Test
    void oneOfAListIsEnoughUnlessAllAreAskedFor() {
        assertThat(selects("V|contains:\n  - one\n  - two", "V", "x two")).isTrue();
        assertThat(selects("V|contains|all:\n  - one\n  - two", "V", "x two")).isFalse();
        assertThat(selects("V|contains|all:\n  - one\n  - two", "V", "two one")).isTrue();
    }

    @Test
    void allLooksAtEveryValueOfAFieldWithSeveral() {
        assertThat(selects("V|contains|all:\n  - one\n  - two", "V", "x two", "V", "one"))
                .isTrue();
    }

    @Test
    void casedTellsUpperFromLower() {
        assertThat(selects("V|cased: Abc", "V", "Abc")).isTrue();
        assertThat(selects("V|cased: Abc", "V", "abc")).isFalse();
        assertThat(selects("V|contains|cased: 'Mimi'", "V", "x Mimikatz")).isTrue();
        assertThat(selects("V|contains|cased: 'mimi'", "V", "x Mimikatz")).isFalse();
    }

    @Test
    void existsAsksForTheFieldNotForItsValue() {
        assertThat(selects("V|exists: true", "V", "")).isTrue();
        assertThat(selects("V|exists: true", "V", null)).isTrue();
        assertThat(selects("V|exists: true", "W", "x")).isFalse();
        assertThat(selects("V|exists: false", "W", "x")).isTrue();
    }

    @Test
    void nullIsNoValueAndEmptyIsAValue() {
        assertThat(selects("V: null", "W", "x")).isTrue();
        assertThat(selects("V: null", "V", null)).isTrue();
        assertThat(selects("V: null", "V", "")).isFalse();
        assertThat(selects("V: ''", "V", "")).isTrue();
        assertThat(selects("V: ''", "V", "x")).isFalse();
        assertThat(selects("V: ''", "W", "x")).isFalse();
    }

    @Test
    void neqTurnsTheOutcomeRound() {
        assertThat(selects("V|neq: one", "V", "two")).isTrue();
        assertThat(selects("V|neq: one", "V", "ONE")).isFalse();
        assertThat(selects("V|neq:\n  - one\n  - two", "V", "two")).isFalse();
        assertThat(selects("V|neq: 5", "V", "6")).isTrue();
        assertThat(selects("V|fieldref|neq: W", "V", "a", "W", "b")).isTrue();
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(selects("V|gt: 9", "V", "10")).isTrue();
        assertThat(selects("V|gte: 10", "V", "10")).isTrue();
        assertThat(selects("V|lt: 2", "V", "10")).isFalse();
        assertThat(selects("V|lte: 9.5", "V", "9.50")).isTrue();
        assertThat(selects("V|gt: 15", "V", "0x10")).isTrue();
        assertThat(selects("V|gt: 9", "V", "many")).isFalse();
        assertThat(selects("EventID: 4625", "EventID", "4625")).isTrue();
        assertThat(selects("Signed: true", "Signed", "true")).isTrue();
    }

    @Test
    void partsOfATimeAreNumbersToo() {
        String time = "2026-03-09T17:45:30.123Z";
        assertThat(selects("T|hour|gte: 17", "T", time)).isTrue();
        assertThat(selects("T|hour: 17", "T", "2026-03-09 17:45:30")).isTrue();
        assertThat(selects("T|minute: 45", "T", time)).isTrue();
        assertThat(selects("T|day: 9", "T", time)).isTrue();
        assertThat(selects("T|week: 11", "T", time)).isTrue();
        assertThat(selects("T|month|lt: 3", "T", time)).isFalse();
        assertThat(selects("T|year: 2026", "T", time)).isTrue();
        assertThat(selects("T|year: 2026", "T", "yesterday")).isFalse();
        assertThat(selects("T|day: 9", "T", "2026-02-31T00:00:00Z")).isFalse();
    }

    @Test
    void expressionsAreFoundAnywhereAndKnowCase() {
        assertThat(selects("V|re: 'net\\s+user'", "V", "x net   user y")).isTrue();
        assertThat(selects("V|re: 'NET'", "V", "net")).isFalse();
        assertThat(selects("V|re|i: 'NET'", "V", "net")).isTrue();
        assertThat(selects("V|re: '^b$'", "V", "a\nb")).isFalse();
        assertThat(selects("V|re|m: '^b$'", "V", "a\nb")).isTrue();
        assertThat(selects("V|re: 'a.b'", "V", "a\nb")).isFalse();
        assertThat(selects("V|re|s: 'a.b'", "V", "a\nb")).isTrue();
        assertThat(selects("V|re|startswith: 'a|b'", "V", "xb")).isFalse();
    }

    @Test
    void anExpressionTakesLinearTime() {
        String text = "a".repeat(50_000) + "!";
        assertThat(selects("V|re: '^(a+)+$'", "V", text)).isFalse();
    }

    @Test
    void addressesLieInNetworks() {
        assertThat(selects("V|cidr: 10.0.0.0/8", "V", "10.1.2.3")).isTrue();
        assertThat(selects("V|cidr: 10.0.0.0/8", "V", "11.1.2.3")).isFalse();
        assertThat(selects("V|cidr: 192.168.128.0/17", "V", "192.168.127.1")).isFalse();
        assertThat(selects("V|cidr: fe80::/10", "V", "FE80::1%11")).isTrue();
        assertThat(selects("V|cidr: '::1'", "V", "0:0:0:0:0:0:0:1")).isTrue();
        assertThat(selects("V|cidr: 0.0.0.0/0", "V", "10")).isFalse();
        assertThat(selects("V|cidr: 10.0.0.0/8", "V", "::ffff:10.0.0.1")).isTrue();
    }

    @Test
    void windashTakesEveryDashForTheOther() {
        for (String dash : new String[] {"-", "/", "\u2013", "\u2014", "\u2015"}) {
            assertThat(selects("V|contains|windash: ' -f'", "V", "cmd " + dash + "f"))
                    .isTrue();
            assertThat(selects("V|windash|contains: '-x -f'", "V", "cmd " + dash + "x /f"))
                    .isTrue();
        }
        assertThat(selects("V|contains|windash: 'a-b'", "V", "a/b")).isFalse();
    }

    @Test
    void base64IsFoundAtEachOffset() {
        // "foobar" after 0, 1 and 2 bytes.
        for (String encoded : new String[] {"Zm9vYmFy", "IGZvb2JhciE=", "ICBmb29iYXI="}) {
            assertThat(selects("V|base64offset|contains: foobar", "V", "x" + encoded))
                    .isTrue();
        }
        assertThat(selects("V|base64|contains: foobar", "V", "x Zm9vYmFy y")).isTrue();
    }

    @Test
    void wideTextsAreTwoBytesACharacter() {
        assertThat(selects("V|wide|base64offset|contains: ping", "V", "cABpAG4AZwA="))
                .isTrue();
        assertThat(selects("V|utf16le|base64: ping", "V", "cABpAG4AZwA=")).isTrue();
        assertThat(selects("V|utf16be|base64: ping", "V", "AHAAaQBuAGc=")).isTrue();
        assertThat(selects("V|utf16|base64: ping", "V", "//5wAGkAbgBnAA==")).isTrue();
        assertThat(selects("V|wide|base64: 'пинг'", "V", "PwQ4BD0EMwQ=")).isTrue();
    }

    @Test
    void fieldsAreComparedWithFields() {
        assertThat(selects("A|fieldref: B", "A", "Eva", "B", "EVA")).isTrue();
        assertThat(selects("A|fieldref: B", "A", "Eva", "B", "Ada")).isFalse();
        assertThat(selects("A|fieldref: B", "A", "Eva")).isFalse();
        assertThat(selects("A|fieldref|endswith: B", "A", "C:\\x.exe", "B", "x.exe"))
                .isTrue();
        assertThat(selects("A|fieldref|startswith: B", "A", "C:\\x.exe", "B", "c:\\"))
                .isTrue();
        assertThat(selects("A|fieldref|contains: B", "A", "C:\\x.exe", "B", "x."))
                .isTrue();
    }

    @Test
    void placeholdersStandForTheirValues() {
        assertThat(selects("V|expand: '%Servers%'", "V", "SRV17")).isTrue();
        assertThat(selects("V|expand: '%Servers%.site'", "V", "lync01.site")).isTrue();
        assertThat(selects("V|expand: '\\%Servers%'", "V", "%Servers%")).isTrue();
        assertThat(selects("V: '%Servers%'", "V", "%Servers%")).isTrue();
    }

    @Test
    void spacesInNamesOfFieldsDoNotCount() {
        assertThat(selects("ThreatName: x", "Threat Name", "x")).isTrue();
        assertThat(selects("Threat Name: x", "ThreatName", "x")).isTrue();
    }
}
