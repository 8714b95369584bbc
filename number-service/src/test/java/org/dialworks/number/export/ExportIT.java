package org.dialworks.number.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ExportIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private void load() {
        Api.range(site, first, first + 99);
        Imports.load("site=" + site, """
                DisplayName,SipAddress,SamAccountName,LineURI,PrivateLine,RegistrarPool
                Kari,sip:kari@contoso.com,kari,tel:+%d,tel:+%d,pool.contoso.com
                =1+1,sip:ola@contoso.com,ola,tel:+%d;ext=12,,pool.contoso.com
                """.formatted(first, first + 1, first));
    }

    private Response export(String query) {
        Response answer = Api.as(Roles.VIEWER).get(BASE + "/exports?site=" + site + "&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    @Test
    void numbersAsCsvInTheColumnsOfReportsEverywhere() {
        load();
        Response answer = export("format=csv");
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"numbers-" + site + "-\\d{4}-\\d\\d-\\d\\d.csv\"");
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("PhoneNumber,State,Type,DisplayName,SipAddress,Identity,Line,RegistrarPool,");
        assertThat(lines.get(1))
                .startsWith(
                        "tel:+" + first + ",active,User,Kari,sip:kari@contoso.com,sip:kari@contoso.com,primary,pool");
        assertThat(lines.get(2)).startsWith("tel:+" + first + ";ext=12,active,User,'=1+1,sip:ola@contoso.com");
        assertThat(lines.get(3)).startsWith("tel:+" + (first + 1) + ",active,UserPrivateLine,Kari");
    }

    @Test
    @DisplayName("reference cases 57 and 58: a search finds digits at the beginning and only what matches")
    void case57_exportsOnlyWhatMatches() {
        load();
        String other = Long.toString(first).substring(1, 6);
        assertThat(export("q=" + other).asString().lines()).hasSize(1);
        assertThat(export("q=" + (first + 1)).asString().lines()).hasSize(2);
        assertThat(export("q=kari").asString().lines()).hasSize(3);
        assertThat(export("state=blocked").asString().lines()).hasSize(1);
    }

    @Test
    void everyFormatHasTheSameRows() throws IOException {
        load();
        assertThat(export("format=jsonl").asString().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("{\"number\":\"+" + first + "\",\"state\":\"active\"");
        assertThat(export("format=json").<List<?>>path("items")).hasSize(3);
        Response xlsx = export("format=xlsx");
        assertThat(xlsx.header("Content-Disposition")).endsWith(".xlsx\"");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("+" + first + ";ext=12");
            assertThat(rows.get(2).getCellText(3)).isEqualTo("=1+1");
        }
        assertThat(export("separator=semicolon&bom=true").asString()).startsWith("\uFEFFPhoneNumber;State;");
    }

    @Test
    void packsForWhoeverTakesIt() throws IOException {
        load();
        Response packed = RestAssured.given()
                .spec(Api.as(Roles.VIEWER))
                .config(RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "br, gzip")
                .get(BASE + "/exports?site=" + site);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(4);
        }
    }

    @Test
    void rangesAndHistoryAsWell() {
        load();
        assertThat(export("of=ranges").asString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("range of %s,tel:+%d,tel:+%d,%s,".formatted(site, first, first + 99, site))
                .contains(",100,98,2,");
        assertThat(Imports.counts(
                        Imports.load("site=" + site, export("of=ranges").asString())))
                .isEqualTo("unchanged 1");
        assertThat(export("of=history").asString().lines()).hasSize(4);
        assertThat(export("of=history&number=tel:%2B" + (first + 1)).asString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("tel:+" + (first + 1) + ",1,");
        assertThat(export("of=history&to=2020-01-01T00:00:00Z").asString().lines())
                .hasSize(1);
        assertThat(export("of=history&holder=kari@contoso.com").asString().lines())
                .hasSize(3);
    }

    @Test
    void showsOnlyTheSitesOfTheToken() {
        load();
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/exports?site=" + site)
                .then()
                .statusCode(403);
        for (String of : List.of("numbers", "ranges", "history")) {
            assertThat(Api.as(Roles.VIEWER, "elsewhere")
                            .get(BASE + "/exports?of=" + of)
                            .asString()
                            .lines())
                    .hasSize(1);
        }
        Api.as(Roles.INGEST).get(BASE + "/exports").then().statusCode(403);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String query :
                List.of("format=pdf", "of=sites", "state=sold", "of=history&from=yesterday", "number=12&of=history")) {
            Api.as(Roles.VIEWER).get(BASE + "/exports?" + query).then().statusCode(400);
        }
    }

    @Test
    void aReaderThatTakesNothingHoldsBackTheFileAndNobodyElse() throws IOException {
        // A few hundred megabytes, were they all written.
        String range = Api.range(site, first, first + 4_999_999);
        double before = open();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setReceiveBufferSize(4096);
            socket.getOutputStream()
                    .write(("GET " + BASE + "/reports/unused?as=numbers&range=" + range
                                    + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer "
                                    + TestIssuer.token("reader", Set.of(Roles.VIEWER), Set.of()) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(20)).until(() -> open() == before + 1);
            // Others are served meanwhile: no connection of the database is kept for it.
            for (int i = 0; i < 20; i++) {
                Api.as(Roles.VIEWER).get(BASE + "/numbers?site=" + site).then().statusCode(200);
            }
            assertThat(open()).isEqualTo(before + 1);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> open() == before);
    }

    private static double open() {
        return Double.parseDouble(Api.as(Roles.VIEWER)
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("dialworks_exports_open"))
                .findFirst()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .orElse("0"));
    }

    @Test
    void whatIsExportedIsImportedAsItWas() {
        load();
        for (String format : List.of("csv", "xlsx")) {
            Response answer = export("format=" + format);
            Response job = Imports.finished(Imports.send("site=" + site, answer.contentType(), answer.asByteArray()));
            assertThat(Imports.counts(job)).as(format).isEqualTo("unchanged 3");
        }
        Api.number("+" + first + ";ext=12").then().body("holder.displayName", equalTo("=1+1"));
    }
}
