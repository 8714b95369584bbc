package org.dialworks.number.export;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import org.dialworks.contracts.Word;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of everything that is sent as a file. Use as {@code @BeanParam}. */
public class FileParameters {

    @QueryParam("format")
    @DefaultValue("csv")
    @Parameter(description = "csv, xlsx, jsonl (one JSON object to a line) or json (one document with `items`)")
    String format = "csv";

    @QueryParam("separator")
    @Parameter(
            description =
                    "Of a CSV file: comma, semicolon or tab. Excel opens a file with semicolons by a double click "
                            + "where the decimal sign is a comma, as in Norway")
    @Nullable
    String separator;

    @QueryParam("bom")
    @DefaultValue("false")
    @Parameter(description = "Whether a CSV file begins with a byte order mark, by which Excel knows that it is UTF-8")
    boolean bom;

    @HeaderParam("Accept-Encoding")
    @Parameter(hidden = true)
    @Nullable
    String acceptEncoding;

    Format format() {
        return Word.parse(Format.class, format);
    }

    CsvDialect dialect() {
        return CsvDialect.of(separator, bom);
    }

    boolean takesGzip() {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.startsWith("gzip") && !coding.endsWith(";q=0"));
    }
}
