package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRowsTest {

    @TempDir
    Path folder = Path.of("");

    private UploadedFile file(byte[] content) throws IOException {
        Path path = Files.write(folder.resolve("upload"), content);
        return new UploadedFile("export", path, Optional.empty(), Optional.empty(), "");
    }

    private List<ExportRow> rows(byte[] content) throws IOException {
        var rows = new ArrayList<ExportRow>();
        try (ExportRows export = ExportRows.open(file(content))) {
            for (var row = export.next(); row.isPresent(); row = export.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private List<ExportRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] marked(Charset charset, String text) {
        return ("\ufeff" + text).getBytes(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEverySeparator(String separator) throws IOException {
        var rows = rows("\"DisplayName\",\"LineURI\"\r\n\"Nordmann, Kari; x\",\"tel:+47\"\r\n"
                .replace("\",\"", "\"" + separator + "\""));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.cell("displayname")).contains("Nordmann, Kari; x");
            assertThat(row.cell("LineUri")).contains("tel:+47");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String text = "DisplayName,LineURI\r\nKåre Ødegård,tel:+4755123456\r\n";
        for (byte[] content : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                marked(StandardCharsets.UTF_8, text),
                marked(StandardCharsets.UTF_16LE, text),
                marked(StandardCharsets.UTF_16BE, text),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(rows(content))
                    .singleElement()
                    .satisfies(row -> assertThat(row.cell("DisplayName")).contains("Kåre Ødegård"));
        }
        assertThat(rows(marked(StandardCharsets.UTF_16LE, "[{\"DisplayName\":\"Kåre\"}]")))
                .singleElement()
                .satisfies(row -> assertThat(row.cell("DisplayName")).contains("Kåre"));
    }

    @Test
    void keepsTheTypeLineAndTheLinesOfRowsThatSpanSeveral() throws IOException {
        String text = "#TYPE Some.Type\n\"A\",\"B\"\n\"one\ntwo\",\"x\"\n\n\"three\",\"\"\"y\"\"\"\n";
        try (ExportRows export = ExportRows.open(file(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(export.typeName()).isEqualTo("Some.Type");
            assertThat(export.columns()).containsExactly("A", "B");
            assertThat(export.next()).hasValueSatisfying(row -> {
                assertThat(row.line()).isEqualTo(3);
                assertThat(row.cell("A")).contains("one\ntwo");
            });
            assertThat(export.next()).hasValueSatisfying(row -> {
                assertThat(row.line()).isEqualTo(6);
                assertThat(row.cell("B")).contains("\"y\"");
            });
            assertThat(export.next()).isEmpty();
        }
    }

    @Test
    void countsLinesOfEveryLineEnd() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(rows(String.join(end, "A,B", "1,2", "", "3,4", "")))
                    .extracting(ExportRow::line)
                    .containsExactly(2L, 4L);
        }
    }

    @Test
    void takesTypeNamesForNoValue() throws IOException {
        assertThat(
                        rows(
                                "A,B\nSystem.String[],Microsoft.Rtc.Management.ADConnect.Core.MultiValuedProperty`1[System.String]\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell("A")).isEmpty();
                    assertThat(row.cell("B")).isEmpty();
                });
    }

    @Test
    void readsJsonOfOneObjectOfAnArrayAndOfAWrappedArray() throws IOException {
        assertThat(rows("{\"A\":\"1\"}")).hasSize(1);
        assertThat(rows("[\n{\"A\":\"1\"},\n{\"A\":\"2\"}]"))
                .extracting(ExportRow::line)
                .containsExactly(2L, 3L);
        assertThat(rows("{\"value\":[{\"A\":\"1\"},{\"A\":\"2\"}],\"Count\":2}"))
                .hasSize(2);
    }

    @Test
    void readsTheObjectsThatPowerShellUnfolds() throws IOException {
        String json = """
                {"LineUri":{"AbsolutePath":"+4755123456","OriginalString":"tel:+4755123456","IsFile":false},
                 "RegistrarPool":{"FriendlyName":"pool.contoso.com","Other":1},
                 "WhenCreated":"/Date(1700000000000)/","Regions":["Bergen"],"Priority":3,"Enabled":true,"Nothing":null}
                """;
        assertThat(rows(json)).singleElement().satisfies(row -> {
            assertThat(row.cell("LineURI")).contains("tel:+4755123456");
            assertThat(row.cell("RegistrarPool")).contains("pool.contoso.com");
            assertThat(row.cell("Priority")).contains("3");
            assertThat(row.cell("Regions")).isEmpty();
            assertThat(row.cell("Nothing")).isEmpty();
        });
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThatThrownBy(() -> rows("A,a\n1,2\n")).hasMessageContaining("twice");
    }
}
