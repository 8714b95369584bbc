package org.dialworks.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows the constants of {@link org.dialworks.contracts.Word} in the OpenAPI document as they are written in JSON: the
 * scanner sees {@code MEETING_ROOM} where the API has {@code meeting-room}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class WordsInDocuments implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null
                && values.stream()
                        .allMatch(value -> value instanceof String text
                                && CONSTANT.matcher(text).matches())) {
            schema.setEnumeration(values.stream()
                    .map(value ->
                            (Object) value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
        }
        return schema;
    }
}
