package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryExportsTest {

    @Test
    void readsRecordsWithFoldedLinesCommentsAndBase64() throws IOException {
        var read = ReadFiles.text("""
                # from ldifde
                version: 1

                dn: CN=Kari,OU=Bergen,DC=contoso,DC=com
                objectClass: top
                objectClass: person
                objectClass: user
                # a comment among them
                displayName:: S8OlcmU=
                msRTCSIP-Line: tel:+4755
                 123001
                msRTCSIP-PrivateLine: TEL:+4755123002;EXT=7
                msRTCSIP-PrimaryUserAddress: sip:Kare@contoso.com
                proxyAddresses: SMTP:kare@contoso.com
                proxyAddresses: EUM:+4755123001;phone-context=um.contoso.com
                proxyAddresses: eum:3001;phone-context=um.contoso.com

                dn: CN=Per,OU=Bergen,DC=contoso,DC=com
                objectClass: user
                """);
        assertThat(read.kind()).isEqualTo(ExportKind.DIRECTORY);
        assertThat(read.rows()).hasSize(4);
        var kare = new Holder(HolderKind.USER, "sip:kare@contoso.com", LineKind.PRIMARY, "Kåre", null);
        assertThat(read.rows().get(0).holder()).isEqualTo(kare);
        assertThat(read.rows().get(0).number()).isEqualTo(PhoneNumber.of(4755123001L));
        assertThat(read.rows().get(0).line()).isEqualTo(4);
        assertThat(read.rows().get(1).number()).isEqualTo(new PhoneNumber(4755123002L, "7"));
        assertThat(read.rows().get(1).holder()).extracting(Holder::line).isEqualTo(LineKind.PRIVATE);
        assertThat(read.rows().get(2).outcome()).isEqualTo(RowOutcome.LOCAL);
        assertThat(read.rows().get(3).outcome()).isEqualTo(RowOutcome.IGNORED);
        assertThat(read.rows().get(3).line()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "'', user, USER",
        "'', contact, EXCHANGE_UM",
        "urn:application:Caa, contact, CONFERENCING",
        "urn:application:RGS, contact, RESPONSE_GROUP",
        "urn:application:acme, contact, TRUSTED_APPLICATION",
        "urn:device:commonareaphone, contact, COMMON_AREA_PHONE",
        "urn:device:analogfax, contact, ANALOG_DEVICE",
        "urn:device:roomsystem, user, MEETING_ROOM",
    })
    void theOwnerSaysTheKind(String owner, String objectClass, HolderKind kind) throws IOException {
        var read = ReadFiles.text("""
                "distinguishedName","objectClass","msRTCSIP-Line","msRTCSIP-OwnerUrn","msRTCSIP-PrimaryUserAddress"
                "CN=x","%s","tel:+4755123001","%s","sip:x@contoso.com"
                """.formatted(objectClass, owner));
        assertThat(read.kind()).isEqualTo(ExportKind.DIRECTORY);
        assertThat(Objects.requireNonNull(read.only().holder()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dn: CN=a\nmsRTCSIP-Line:< file:///etc/passwd\n",
                "dn: CN=a\nno colon here\n",
                "dn: CN=a\nmsRTCSIP-Line:: ***\n",
                "dn: CN=a\ncn: a\n\ncn: b\n",
            })
    void refusesWhatIsNoLdifWithItsLine(String text) {
        assertThatThrownBy(() -> ReadFiles.text(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("line ");
    }
}
