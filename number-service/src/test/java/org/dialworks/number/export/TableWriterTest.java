package org.dialworks.number.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final CsvDialect RFC_4180 = new CsvDialect(',', false);
    private static final ObjectMapper JSON = ContractJson.configure(new ObjectMapper());

    record Row(PhoneNumber number, @Nullable String name, long count) {}

    private static final Table<Row> TABLE = new Table<>(
            "rows",
            List.of(
                    new Column<>("PhoneNumber", Row::number),
                    new Column<>("DisplayName", Row::name),
                    new Column<>("Count", Row::count)));

    private static final Row KARI = new Row(new PhoneNumber(4755123456L, "12"), "Nordmann, Kari \"K\"", 2);
    private static final Row NOBODY = new Row(PhoneNumber.of(4755123457L), null, 0);

    private static String csv(CsvDialect dialect, Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new CsvTable<>(TABLE, dialect, out);
        for (Row row : rows) {
            writer.write(row);
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotesAsRfc4180Says() throws IOException {
        assertThat(csv(RFC_4180, KARI, NOBODY))
                .isEqualTo("PhoneNumber,DisplayName,Count\r\n"
                        + "tel:+4755123456;ext=12,\"Nordmann, Kari \"\"K\"\"\",2\r\n"
                        + "tel:+4755123457,,0\r\n");
    }

    @Test
    void writesForANationalExcel() throws IOException {
        assertThat(csv(new CsvDialect(';', true), KARI))
                .startsWith("\uFEFFPhoneNumber;DisplayName;Count\r\n\"tel:+4755123456;ext=12\";");
    }

    @Test
    void letsNoSpreadsheetTakeTextForAFormula() throws IOException {
        String hostile = "=HYPERLINK(\"http://example.com\",\"x\")";
        assertThat(csv(RFC_4180, new Row(PhoneNumber.of(4755123456L), hostile, 1)))
                .contains(",\"'=HYPERLINK(");
    }

    @Property
    void noCellBeginsAFormulaAndEveryOtherIsAsItWas(@ForAll String name) throws IOException {
        String written = csv(RFC_4180, new Row(PhoneNumber.of(4755123456L), name, 1));
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(written))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            String cell = parser.getRecords().get(1).get(1);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
            assertThat(cell.startsWith("'") && !name.startsWith("'") ? cell.substring(1) : cell)
                    .isEqualTo(name);
        }
    }

    @Test
    void aWorkbookHasTextAsTextAndCountsAsNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new WorkbookTable<>(TABLE, out);
        writer.write(KARI);
        writer.write(NOBODY);
        writer.finish();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("PhoneNumber");
            assertThat(rows.get(1).getCellAsString(0)).contains("+4755123456;ext=12");
            assertThat(rows.get(1).getCellAsNumber(2)).contains(new java.math.BigDecimal(2));
            assertThat(rows.get(2).getCellText(0)).isEqualTo("+4755123457");
            assertThat(rows).hasSize(3);
        }
    }

    @Test
    void jsonHasTheRowsAsTheApiShowsThem() throws IOException {
        var lines = new ByteArrayOutputStream();
        var items = new ByteArrayOutputStream();
        for (var writer : List.of(JsonTable.<Row>lines(JSON, lines), JsonTable.<Row>items(JSON, items))) {
            writer.write(KARI);
            writer.write(NOBODY);
            writer.finish();
        }
        assertThat(lines.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .isEqualTo("{\"number\":\"+4755123457\",\"count\":0}");
        assertThat(JSON.readTree(items.toByteArray()).at("/items/1/number").asText())
                .isEqualTo("+4755123457");
    }

    @Test
    void aFileThatBrokeOffIsNoDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = JsonTable.<Row>items(JSON, out);
        writer.write(KARI);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("]");
    }
}
