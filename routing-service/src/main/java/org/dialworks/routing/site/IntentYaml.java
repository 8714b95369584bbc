package org.dialworks.routing.site;

import org.dialworks.routing.sql.Json;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes an intent as YAML that reads back the same. */
final class IntentYaml {

    private static final int WIDTH = 120;

    private IntentYaml() {}

    static String write(SiteIntent intent) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .setWidth(WIDTH)
                .setUseUnicodeEncoding(true)
                .build();
        return new Dump(settings).dumpToString(Json.read(Json.write(intent), Object.class));
    }
}
