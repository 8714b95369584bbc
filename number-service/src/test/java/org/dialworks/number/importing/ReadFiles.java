package org.dialworks.number.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.number.reading.Country;
import org.dialworks.number.reading.NumberReader;

/** Files read as an upload of them would be, without a database. */
final class ReadFiles {

    /** What a file was read as and what its rows say. */
    record Read(ExportKind kind, List<ImportRow> rows, String remark) {
        ImportRow only() {
            if (rows.size() != 1) {
                throw new AssertionError("not one row: " + rows);
            }
            return rows.getFirst();
        }
    }

    private ReadFiles() {}

    static Read text(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Read bytes(byte[] content, Optional<Country> country) throws IOException {
        Path path = Files.createTempFile("export", ".upload");
        try {
            Files.write(path, content);
            var file = new UploadedFile("export", path, Optional.empty(), Optional.empty(), "");
            try (ExportRows export = ExportRows.open(file)) {
                Recognition recognised =
                        Recognition.of(export.columns(), export.typeName(), file.name(), Optional.empty());
                if (!(recognised instanceof Recognition.Known(var kind, var remark))) {
                    throw new NotRecognised(recognised);
                }
                RowReader reader = RowReader.of(kind, new NumberReader(country));
                var rows = new ArrayList<ImportRow>();
                for (var row = export.next(); row.isPresent(); row = export.next()) {
                    rows.addAll(reader.read(row.get()));
                }
                return new Read(kind, rows, export.remark());
            }
        } finally {
            Files.delete(path);
        }
    }
}
