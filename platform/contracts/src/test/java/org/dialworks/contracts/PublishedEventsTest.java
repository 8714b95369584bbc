package org.dialworks.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in {@code published/} are events as they are out in the world: they are never edited, only added to. */
class PublishedEventsTest {

    static Stream<Class<? extends EventData>> eventData() {
        return Arrays.stream(EventType.values()).map(EventType::data).distinct();
    }

    @ParameterizedTest
    @MethodSource("eventData")
    void aPublishedEventStillReadsAndLosesNothing(Class<? extends EventData> type) throws IOException {
        byte[] published = published(type);

        EventData read = ContractJson.read(published, type);

        var mapper = new ObjectMapper();
        JsonNode before = mapper.readTree(published);
        JsonNode after = mapper.readTree(ContractJson.write(read));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("eventData")
    void aPublishedEventFitsTheSchema(Class<? extends EventData> type) throws IOException {
        assertThat(schema(type).validate(new String(published(type), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventData")
    void everyFieldOfTheRecordIsInTheSchemaAndInThePublishedEvent(Class<? extends EventData> type) throws IOException {
        JsonNode properties =
                new ObjectMapper().readTree(EventSchema.textFor(type)).get("properties");
        JsonNode example = new ObjectMapper().readTree(published(type));
        assertThat(type.getRecordComponents())
                .extracting(component -> component.getName())
                .allSatisfy(field -> {
                    assertThat(properties.has(field)).as("schema has " + field).isTrue();
                    assertThat(example.has(field))
                            .as("published event has " + field)
                            .isTrue();
                })
                .hasSameSizeAs(properties);
    }

    @Test
    void theSchemaRefusesANumberInAnotherSpelling() {
        String event = new String(publishedUnchecked(NumberChanged.class), StandardCharsets.UTF_8)
                .replace("+4755123456;ext=12", "4755123456");
        assertThat(schema(NumberChanged.class).validate(event, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aFieldOfALaterVersionIsSkipped() throws IOException {
        String event = new String(published(PlanPublished.class), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"colour\": \"blue\",");
        assertThat(ContractJson.read(event.getBytes(StandardCharsets.UTF_8), PlanPublished.class))
                .isEqualTo(ContractJson.read(published(PlanPublished.class), PlanPublished.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {Detection.class, IncidentChanged.class})
    void whatWasWrittenBeforeThereWereLabelsHasNone(Class<? extends EventData> type) throws IOException {
        ObjectNode before = (ObjectNode) new ObjectMapper().readTree(published(type));
        before.remove("labels");

        EventData read = ContractJson.read(before.toString().getBytes(StandardCharsets.UTF_8), type);

        assertThat(new ObjectMapper().readTree(ContractJson.write(read))).isEqualTo(before);
    }

    @Test
    void everyTypeNameIsUnique() {
        assertThat(EventType.values()).extracting(EventType::type).doesNotHaveDuplicates();
    }

    private static Schema schema(Class<? extends EventData> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventSchema.textFor(type), InputFormat.JSON);
    }

    private static byte[] publishedUnchecked(Class<? extends EventData> type) {
        try {
            return published(type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] published(Class<? extends EventData> type) throws IOException {
        String name = "published/" + EventSchema.nameFor(type) + ".json";
        try (InputStream event = PublishedEventsTest.class.getResourceAsStream(name)) {
            assertThat(event).as(name).isNotNull();
            return event.readAllBytes();
        }
    }
}
