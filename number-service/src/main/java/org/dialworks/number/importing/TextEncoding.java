package org.dialworks.number.importing;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.dialworks.contracts.ProblemType;

/**
 * The encoding of an export: UTF-8 with or without a byte order mark, UTF-16 (Out-File of Windows PowerShell), or
 * Windows-1252. The whole file is looked at before a line of it is used.
 *
 * @param mark bytes of the byte order mark, which are no text
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CHUNK = 64 * 1024;

    static TextEncoding of(UploadedFile file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file.path())) {
            start = in.readNBytes(4096);
        }
        if (start.length == 0) {
            throw UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file.name(), "the file is empty");
        }
        TextEncoding seen = marked(start);
        if (seen.mark == 0 && file.charset().isPresent()) {
            var declared = new TextEncoding(file.charset().get(), 0);
            refuseUnless(declared, file, "it is not in " + declared.charset + ", which its Content-Type declares");
            return declared;
        }
        if (seen.firstFault(file.path()).isEmpty()) {
            return seen;
        }
        var windows = new TextEncoding(WINDOWS_1252, 0);
        if (seen.mark > 0 || !seen.charset.equals(StandardCharsets.UTF_8)) {
            refuseUnless(seen, file, "it begins as " + seen.charset + " but does not go on so");
        }
        refuseUnless(windows, file, "its text is neither UTF-8, UTF-16 nor Windows-1252");
        return windows;
    }

    private static void refuseUnless(TextEncoding encoding, UploadedFile file, String why) throws IOException {
        OptionalLong fault = encoding.firstFault(file.path());
        if (fault.isPresent()) {
            throw UnreadableFileException.atLine(file.name(), fault.getAsLong(), why);
        }
    }

    private static TextEncoding marked(byte[] start) {
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        // Latin text in UTF-16 has a zero in every other byte.
        if (start.length >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (start.length >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] start, int... mark) {
        return start.length >= mark.length
                && java.util.stream.IntStream.range(0, mark.length).allMatch(i -> (start[i] & 0xff) == mark[i]);
    }

    /** The line of the first byte that is no text in this encoding. */
    private OptionalLong firstFault(Path path) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer text = CharBuffer.allocate(CHUNK);
        long line = 1;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(mark);
            boolean end;
            do {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, text, end);
                bytes.compact();
                text.flip();
                while (text.hasRemaining()) {
                    char c = text.get();
                    if (c == '\n') {
                        line++;
                    } else if (c < ' ' && c != '\t' && c != '\r' && c != '\f') {
                        return OptionalLong.of(line);
                    }
                }
                text.clear();
                if (result.isError()) {
                    return OptionalLong.of(line);
                }
            } while (!end);
        }
        return OptionalLong.empty();
    }

    /** The text of a file in this encoding. */
    BufferedReader open(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        try {
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, charset), CHUNK);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
