package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.RequestContext;
import org.jspecify.annotations.Nullable;

/** Several files as a form ({@code multipart/form-data}), read one after another as they come in; none goes to disk. */
final class UploadForm {

    private static final int MOST_FILES = 50;
    private static final int LONGEST_NAME = 100;

    private UploadForm() {}

    static boolean isOne(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Reads every part, each of the form that its content shows. */
    static void read(InputStream body, String contentType, EventUpload upload) throws IOException {
        var form = new FileUpload();
        form.setFileCountMax(MOST_FILES);
        try {
            FileItemIterator parts = form.getItemIterator(new Form(body, contentType));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                try (InputStream content = part.openStream()) {
                    upload.read(content, name(part), false);
                }
            }
        } catch (FileUploadException | MultipartStream.MalformedStreamException e) {
            upload.broke(new BrokenUploadException("the form cannot be read on: " + e.getMessage()));
        }
    }

    private static String name(FileItemStream part) {
        String name = part.getName() == null || part.getName().isBlank() ? part.getFieldName() : part.getName();
        if (name == null) {
            return "file";
        }
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return base.length() <= LONGEST_NAME ? base : base.substring(base.length() - LONGEST_NAME);
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
