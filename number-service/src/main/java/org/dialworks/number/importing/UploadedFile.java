package org.dialworks.number.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of an upload, unpacked on disk.
 *
 * @param name as the sender named it
 * @param path where it is
 * @param charset the encoding that the sender declared, if any
 * @param kind which export the sender says it is, if he does
 * @param digest SHA-256 of what is in it
 */
record UploadedFile(String name, Path path, Optional<Charset> charset, Optional<ExportKind> kind, String digest) {}
