package org.dialworks.routing.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads an upload by what it holds: an XML document is {@code Export-Clixml}, an object or array {@code ConvertTo-Json}, and
 * anything else {@code Export-Csv}. The text is UTF-8 or UTF-16 with or without a byte order mark, or Windows-1252.
 */
final class ExportReading {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private ExportReading() {}

    /** @throws UnreadableExportException naming the file and the line */
    static List<Exported> read(String file, byte[] bytes) {
        String text = text(bytes);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new UnreadableExportException(file, 1, "the file is empty");
        }
        return switch (start.charAt(0)) {
            case '<' -> ClixmlExport.read(file, text);
            case '{', '[' -> JsonExport.read(file, text);
            default -> CsvExport.read(file, text);
        };
    }

    private static String text(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xff, 0xfe) || (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0)) {
            return new String(bytes, StandardCharsets.UTF_16LE).replaceFirst("^\ufeff", "");
        }
        if (begins(bytes, 0xfe, 0xff) || (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE).replaceFirst("^\ufeff", "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
