package org.dialworks.number.importing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.RequestContext;
import org.apache.commons.fileupload.util.Streams;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Receives an upload: one file as the body, or several as a form. What comes in is counted while it goes to disk, and
 * unpacked where it is gzip, so that neither a large file nor one that unpacks to much fills the memory or the disk.
 */
final class Uploads {

    /** The most that an upload may have, as it is sent. */
    static final long MOST_SENT = 64L * 1024 * 1024;

    /** The most that it may have, unpacked. */
    static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private static final int MOST_FILES = 50;
    private static final int CHUNK = 64 * 1024;

    private final String mediaType;
    private final Optional<Charset> charset;
    private final UploadFolder folder;
    private long sent;
    private long unpacked;

    /**
     * @param contentType as sent, null when it was not
     * @param folder where the files go
     */
    Uploads(@Nullable String contentType, UploadFolder folder) {
        String[] parts = (contentType == null ? "" : contentType).split(";", -1);
        this.mediaType = parts[0].strip().toLowerCase(Locale.ROOT);
        this.charset = charset(contentType);
        this.folder = folder;
    }

    boolean isForm() {
        return mediaType.equals("multipart/form-data");
    }

    /** The one file that is the body. */
    void receiveBody(InputStream body, String name, Optional<ExportKind> kind) throws IOException {
        receive(new Counted(body), name, charset, kind);
    }

    /**
     * The files of a form. A field {@code kind}, or a part with the name of a kind, says what the file behind it is.
     */
    void receiveForm(InputStream body, String contentType, Optional<ExportKind> kindOfAll) throws IOException {
        try {
            var upload = new FileUpload();
            upload.setFileCountMax(MOST_FILES);
            FileItemIterator items = upload.getItemIterator(new Form(new Counted(body), contentType));
            Optional<ExportKind> said = kindOfAll;
            while (items.hasNext()) {
                FileItemStream item = items.next();
                if (item.isFormField()) {
                    if ("kind".equals(item.getFieldName())) {
                        said = Optional.of(kind(Streams.asString(item.openStream(), "UTF-8")));
                    }
                    continue;
                }
                Optional<ExportKind> kind = said.or(() -> ExportKind.named(String.valueOf(item.getFieldName())));
                String name = baseName(item.getName());
                try (InputStream content = item.openStream()) {
                    receive(content, name, charset(item.getContentType()), kind);
                }
                said = kindOfAll;
            }
        } catch (FileUploadException | MultipartStream.MalformedStreamException e) {
            throw new ProblemException(
                    ProblemType.MALFORMED_BODY, "The form cannot be read: " + String.valueOf(e.getMessage()));
        }
    }

    static ExportKind kind(String text) {
        return ExportKind.named(text)
                .orElseThrow(() -> ProblemException.invalid(
                        "kind", "'" + text + "' is no kind of export; known are " + ExportKind.all()));
    }

    private void receive(InputStream content, String name, Optional<Charset> declared, Optional<ExportKind> kind)
            throws IOException {
        var counted = new BufferedInputStream(content, CHUNK);
        counted.mark(4);
        byte[] start = counted.readNBytes(4);
        counted.reset();
        Path path = folder.newFile();
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            boolean gzip = start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
            copy(gzip ? new GZIPInputStream(counted, CHUNK) : counted, out);
        } catch (EOFException | ZipException e) {
            throw UnreadableFileException.of(
                    ProblemType.MALFORMED_BODY, name, "the gzip stream is cut off or damaged: " + e.getMessage());
        }
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        folder.add(new UploadedFile(plain, path, declared, kind, HexFormat.of().formatHex(digest.digest())));
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new ProblemException(
                        ProblemType.BODY_TOO_LARGE,
                        "The upload unpacks to more than " + MOST_UNPACKED / 1024 / 1024 + " MB; split it");
            }
            out.write(chunk, 0, read);
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.BODY_TOO_LARGE,
                "An upload has at most " + MOST_SENT / 1024 / 1024 + " MB; split it, or send it as gzip");
    }

    private static Optional<Charset> charset(@Nullable String contentType) {
        for (String parameter : (contentType == null ? "" : contentType).split(";", -1)) {
            String text = parameter.strip();
            if (text.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                String name = text.substring("charset=".length()).replace("\"", "");
                try {
                    return Optional.of(Charset.forName(name));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset " + name + " is not known here");
                }
            }
        }
        return Optional.empty();
    }

    private static String baseName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "file";
        }
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return base.length() <= 200 ? base : base.substring(base.length() - 200);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what comes in, and refuses what is too much. */
    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) {
            sent += read;
            if (sent > MOST_SENT) {
                throw tooLarge();
            }
        }
    }

    private record Form(InputStream getInputStream, String getContentType) implements RequestContext {

        @Override
        public InputStream getInputStream() {
            return getInputStream;
        }

        @Override
        public String getContentType() {
            return getContentType;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        @SuppressWarnings("deprecation") // still to be implemented
        public int getContentLength() {
            return -1;
        }
    }
}
