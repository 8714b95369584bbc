package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.reading.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhoneNumber\n+4755123001\n+4755123002\n",
                "PhoneNumber;Operator\n+4755123001;Telco\n+4755123002;Telco\n",
                "LineURI\ntel:+4755123001\ntel:+4755123002\n",
                "TelephoneNumber\n\"+4755123001,+4755123002\"\n",
            })
    void aListOfNumbersIsWhatIsOurs(String text) throws IOException {
        var read = ReadFiles.text(text);
        assertThat(read.kind()).isEqualTo(ExportKind.NUMBER_LIST);
        assertThat(read.rows())
                .extracting(ImportRow::number, ImportRow::shows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PhoneNumber.of(4755123001L), Shows.FREE),
                        org.assertj.core.groups.Tuple.tuple(PhoneNumber.of(4755123002L), Shows.FREE));
    }

    @Test
    void row08KeepsALocalNumberLocal() throws IOException {
        assertThat(ReadFiles.text("PhoneNumber\n4755123001\n").only().outcome()).isEqualTo(RowOutcome.LOCAL);
        assertThat(ReadFiles.bytes(
                                "PhoneNumber\n4755123001\n".getBytes(StandardCharsets.UTF_8),
                                Optional.of(Country.of("NO")))
                        .only()
                        .number())
                .isEqualTo(PhoneNumber.of(4755123001L));
    }

    @ParameterizedTest
    @CsvSource({
        "User, USER, PRIMARY",
        "UserPrivateLine, USER, PRIVATE",
        "PrivateLineUser, USER, PRIVATE",
        "MeetingRoom, MEETING_ROOM, PRIMARY",
        "MeetingRoomPrivateLine, MEETING_ROOM, PRIVATE",
        "AnalogDevice, ANALOG_DEVICE, PRIMARY",
        "CommonArea, COMMON_AREA_PHONE, PRIMARY",
        "CommonAreaPhone, COMMON_AREA_PHONE, PRIMARY",
        "ExUMContact, EXCHANGE_UM, PRIMARY",
        "DialInAccess, CONFERENCING, PRIMARY",
        "DialInConf, CONFERENCING, PRIMARY",
        "ApplicationEndpoint, TRUSTED_APPLICATION, PRIMARY",
        "TrustedAppEndPoint, TRUSTED_APPLICATION, PRIMARY",
        "HybridApplicationEndpoint, HYBRID_APPLICATION, PRIMARY",
        "Workflow, RESPONSE_GROUP, PRIMARY",
        "Response Group, RESPONSE_GROUP, PRIMARY",
        "resource-account, RESOURCE_ACCOUNT, PRIMARY",
    })
    void theColumnTypeSaysTheKind(String type, HolderKind kind, LineKind line) throws IOException {
        for (String header : new String[] {
            "Name,SipAddress,Number,Type", "DisplayName,SipUri,LineUri,Type", "DisplayName,UPN,PhoneNumber,Type"
        }) {
            var read = ReadFiles.text(header + "\nKari,sip:kari@contoso.com,tel:+4755123001," + type + "\n");
            assertThat(read.kind()).isEqualTo(ExportKind.NUMBER_LIST);
            assertThat(Objects.requireNonNull(read.only().holder()).kind()).isEqualTo(kind);
            assertThat(read.only().holder().line()).isEqualTo(line);
        }
    }

    @Test
    void aTypeThatIsNoneIsRefusedInItsRow() throws IOException {
        var read = ReadFiles.text("Name,SipAddress,Number,Type\nKari,sip:kari@contoso.com,tel:+4755123001,Spaceship\n");
        assertThat(read.only().reason()).contains("Spaceship");
    }

    // --- workbooks

    private static byte[] workbook(String sheet, String shared) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='Numbers' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings' Target='sharedStrings.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + shared + "</sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + sheet
                        + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    @Test
    void readsAWorkbookWithNumbersAsTextAndAsNumbers() throws IOException {
        byte[] workbook =
                workbook("""
                <row r='1'><c r='A1' t='s'><v>0</v></c></row>
                <row r='2'><c r='A2' t='s'><v>1</v></c></row>
                <row r='4'><c r='A4'><v>4755123002</v></c></row>
                <row r='5'><c r='A5'><v>4.7551230029999998E9</v></c></row>
                <row r='6'><c r='A6'><v>4.755123005E9</v></c></row>
                <row r='7'><c r='A7' t='s'><v>2</v></c></row>
                <row r='8'><c r='A8' t='inlineStr'><is><t>tel:+4755123004</t></is></c></row>
                """, "<si><t>PhoneNumber</t></si><si><t>+4755123001</t></si><si><t>4.755E+09</t></si>");
        var read = ReadFiles.bytes(workbook, Optional.of(Country.of("NO")));
        assertThat(read.kind()).isEqualTo(ExportKind.NUMBER_LIST);
        assertThat(read.rows()).extracting(ImportRow::line).containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
        assertThat(read.rows().get(0).number()).isEqualTo(PhoneNumber.of(4755123001L));
        assertThat(read.rows().get(1).number()).isEqualTo(PhoneNumber.of(4755123002L));
        assertThat(read.rows().get(2).number()).isEqualTo(PhoneNumber.of(4755123003L));
        assertThat(read.rows().get(3).number()).isEqualTo(PhoneNumber.of(4755123005L));
        assertThat(read.rows().get(4).reason()).contains("Excel");
        assertThat(read.rows().get(5).number()).isEqualTo(PhoneNumber.of(4755123004L));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        byte[] archive = zip(Map.of("a.csv", "PhoneNumber\n"));
        assertThatThrownBy(() -> ReadFiles.bytes(archive, Optional.empty())).hasMessageContaining("zip archive");
        byte[] damaged = workbook("<row r='1'><c r='A1' t='s'><v>77</v></c></row>", "");
        assertThatThrownBy(() -> ReadFiles.bytes(damaged, Optional.empty()))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = workbook(
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<si><t>" + "x".repeat(51_000_000) + "</t></si>");
        assertThatThrownBy(() -> ReadFiles.bytes(bomb, Optional.empty())).hasMessageContaining("unpacks to too much");
    }
}
