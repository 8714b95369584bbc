package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedRecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhoneNumber,B\n+4755123000,\"",
                "[{\"PhoneNumber\":\"+4755123000\"},{\"PhoneNumber\":\"",
                "[{\"PhoneNumber\":\"+4755123000\"},{\"A\":[\"x\",\"",
                "dn: CN=a\nmsRTCSIP-Line: tel:+4755123000\n\ndn: CN=b\nmsRTCSIP-Line: ",
            })
    void aRecordThatDoesNotEndIsRefusedBeforeItFillsTheMemory(String beginning) {
        assertThatThrownBy(() -> ReadFiles.text(beginning + "x".repeat(RecordLimit.MOST + 10_000)))
                .isInstanceOf(UnreadableFileException.class);
    }
}
