package org.dialworks.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/** What the document says, the service does. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OpenApiIT {

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(Api.as(Roles.VIEWER).get("/q/openapi?format=json").asString());
    }

    private static List<String> examples(JsonNode document, String path, String mediaType) {
        return examples(document, "post", path, mediaType);
    }

    private static List<String> examples(JsonNode document, String method, String path, String mediaType) {
        JsonNode examples = document.at("/paths")
                .path(BASE + path)
                .at("/" + method + "/requestBody/content")
                .path(mediaType)
                .path("examples");
        var values = new ArrayList<String>();
        examples.forEach(example -> values.add(
                example.get("value").isTextual()
                        ? example.get("value").textValue()
                        : example.get("value").toString()));
        assertThat(values).isNotEmpty();
        return values;
    }

    @Test
    void everyOperationHasASummaryOfItsOwn() throws IOException {
        var summaries = new ArrayList<String>();
        document().at("/paths").properties().stream()
                .filter(path -> path.getKey().startsWith(BASE))
                .forEach(path -> path.getValue().forEach(operation -> {
                    if (operation.has("responses")) {
                        assertThat(operation.path("summary").asText())
                                .as(path.getKey())
                                .isNotBlank();
                        summaries.add(operation.path("summary").asText());
                    }
                }));
        assertThat(summaries).hasSizeGreaterThanOrEqualTo(17).doesNotHaveDuplicates();
    }

    @Test
    void itsWordsAreThoseOfTheApi() throws IOException {
        assertThat(document().at("/components/schemas/HolderKind/enum"))
                .extracting(JsonNode::asText)
                .contains("user", "meeting-room");
    }

    @Test
    void itsExamplesWork() throws IOException {
        JsonNode document = document();
        for (String body : examples(document, "/ranges", "application/json")) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/ranges")
                    .then()
                    .statusCode(201);
        }
        for (String body : examples(document, "/available", "application/json")) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/available")
                    .then()
                    .statusCode(201);
        }
        String range = Api.as(Roles.VIEWER).get(BASE + "/ranges?site=bergen").path("items[0].id");
        for (String body : examples(document, "/ranges/{id}/available", "application/json")) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/ranges/" + range + "/available")
                    .then()
                    .statusCode(201);
        }
        for (String body : examples(document, "/numbers/{number}/{move}", "application/json")) {
            String move = body.contains("holder") ? "assign" : "release";
            Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/numbers/+4755123456/" + move)
                    .then()
                    .statusCode(200);
        }
        for (String body : examples(document, "/moves", "application/json")) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/moves")
                    .then()
                    .statusCode(200);
        }
        for (String body : examples(document, "/shortlists", "application/json")) {
            String list = Api.admin()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(BASE + "/shortlists")
                    .path("id");
            String offered = Api.admin().get(BASE + "/shortlists/" + list).path("numbers[0]");
            for (String choice : examples(document, "/shortlists/{id}/choose", "application/json")) {
                Api.admin()
                        .contentType(ContentType.JSON)
                        .body(choice.replace("+4755123000", offered))
                        .post(BASE + "/shortlists/" + list + "/choose")
                        .then()
                        .statusCode(200);
            }
        }
        for (String body : examples(document, "put", "/request-rules", "application/json")) {
            replace("/request-rules", body);
        }
        for (String body : examples(document, "/requests", "application/json")) {
            String request = Api.caller("kari", Roles.REQUESTER)
                    .body(body)
                    .post(BASE + "/requests")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            for (String answer : examples(document, "/requests/{id}/{step}", "application/json")) {
                Api.admin()
                        .contentType(ContentType.JSON)
                        .body(answer)
                        .post(BASE + "/requests/" + request + "/approve")
                        .then()
                        .statusCode(200);
            }
        }
        for (String body : examples(document, "put", "/sites/{site}/request-rules", "application/json")) {
            replace("/sites/" + Api.newSite() + "/request-rules", body);
        }
        for (String body : examples(document, "put", "/joiner-rules", "application/json")) {
            replace("/joiner-rules", body);
        }
        for (String path : List.of("/joiners", "/leavers")) {
            for (String body : examples(document, path, "application/json")) {
                Api.admin()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(BASE + path)
                        .then()
                        .statusCode(200);
            }
        }
        for (String mediaType : List.of("text/csv", "application/json")) {
            for (String body : examples(document, "/imports", mediaType)) {
                Api.admin()
                        .contentType(mediaType)
                        .body(body)
                        .post(BASE + "/imports?site=bergen")
                        .then()
                        .statusCode(202);
            }
        }
    }

    private static void replace(String path, String document) {
        Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as(Roles.VIEWER).get(BASE + path).header("ETag"))
                .body(document)
                .put(BASE + path)
                .then()
                .statusCode(200);
    }
}
