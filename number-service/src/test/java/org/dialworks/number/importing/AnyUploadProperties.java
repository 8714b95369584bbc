package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.reading.Country;
import org.dialworks.platform.problem.ProblemException;

/** Whatever is uploaded, it is read, or refused with a problem that is the sender's: never a fault of ours. */
class AnyUploadProperties {

    private static final List<String> FILES = List.of(
            "#TYPE X\n\"DisplayName\",\"SipAddress\",\"SamAccountName\",\"LineURI\"\n\"Kari\",\"sip:k@contoso.com\",\"k\",\"tel:+4755123000\"\n\"Ola\",\"sip:o@contoso.com\",\"o\",\"55 12 30 01\"\n",
            "Identity;NumberRangeStart;NumberRangeEnd;Priority\nBergen;tel:+4755123000;tel:+4755123999;1\n",
            "[{\"TelephoneNumber\":\"+4755123000\",\"PstnAssignmentStatus\":\"UserAssigned\",\"AssignedPstnTargetId\":\"b3a1e9f0-1d9a-4a55-9a5e-6f6f0f6f0a01\",\"Capability\":[\"a\",{\"b\":[1]}]},{\"TelephoneNumber\":\"+4755123001\"}]",
            "{\"@odata.context\":\"x\",\"value\":[{\"telephoneNumber\":\"+4755123000\",\"assignmentStatus\":\"unassigned\",\"assignmentTargetId\":null}],\"@odata.nextLink\":\"y\"}",
            "version: 1\n\ndn: CN=Kari,DC=contoso\nmsRTCSIP-Line: tel:+4755\n 123000\ndisplayName:: S8OlcmU=\n\ndn: CN=Ola\nmsRTCSIP-Line: tel:123\n",
            "Identity,Pattern,TargetType,TreatmentPriority\nTR1,^\\+1555333\\d{4}$,User,1\n",
            "PhoneNumber;Operator\n+4755123000;Telco\n4.755E+09;Telco\n");

    private static void readOrRefused(byte[] content) {
        for (var country : List.of(Optional.<Country>empty(), Optional.of(Country.of("NO")))) {
            try {
                ReadFiles.Read read = ReadFiles.bytes(content, country);
                assertThat(read.rows()).allSatisfy(row -> {
                    assertThat(row.text().length()).isLessThanOrEqualTo(NumberEntry.LONGEST_TEXT + 4);
                    assertThat(row.outcome() != null || row.number() != null).isTrue();
                });
            } catch (ProblemException refused) {
                assertThat(refused.type().status())
                        .isBetween(400, 499)
                        .isNotEqualTo(ProblemType.INTERNAL_ERROR.status());
            } catch (NotRecognised refused) {
                assertThat(refused).hasMessageContaining("not recognised");
            } catch (IOException e) {
                throw new AssertionError("a file that is there can be read", e);
            }
        }
    }

    @Property(tries = 500)
    void anyBytes(@ForAll @Size(max = 300) byte[] content) {
        readOrRefused(content);
    }

    @Property(tries = 300)
    void anyBytesThatBeginAsSomething(@ForAll("beginnings") String beginning, @ForAll @Size(max = 100) byte[] content)
            throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        whole.write(content);
        readOrRefused(whole.toByteArray());
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "[{",
                "{\"value\":[",
                "dn: CN=a\n",
                "dn:: ",
                "PhoneNumber\n",
                "#TYPE ",
                "\u00ff\u00fe",
                "PK\u0003\u0004",
                "\u00d0\u00cf\u0011\u00e0",
                "\"A\",\"LineURI\"\n\"");
    }

    @Property(tries = 300)
    void whatIsCutOff(@ForAll("files") String file, @ForAll @IntRange(max = 1000) int at) {
        byte[] whole = file.getBytes(StandardCharsets.UTF_8);
        readOrRefused(Arrays.copyOf(whole, Math.min(at, whole.length)));
    }

    @Property(tries = 500)
    void whatIsChangedSomewhere(
            @ForAll("files") String file,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1000) Integer> places,
            @ForAll byte value) {
        byte[] whole = file.getBytes(StandardCharsets.UTF_8);
        places.forEach(place -> whole[place % whole.length] = value);
        readOrRefused(whole);
    }

    @Property(tries = 200)
    void aWorkbookThatIsChangedSomewhere(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5000) Integer> places, @ForAll byte value)
            throws IOException {
        byte[] whole = workbook();
        places.forEach(place -> whole[place % whole.length] = value);
        readOrRefused(whole);
    }

    @Property(tries = 100)
    void aWorkbookWithAnyTextForItsSheet(@ForAll("files") String file, @ForAll String text) throws IOException {
        readOrRefused(workbook("<worksheet><sheetData>" + text));
        readOrRefused(workbook(file));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    private static byte[] workbook() throws IOException {
        return workbook(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>PhoneNumber</t></is></c></row><row r='2'><c r='A2'><v>4755123000</v></c></row></sheetData></worksheet>");
    }

    private static byte[] workbook(String sheet) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(0);
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>");
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            add(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
