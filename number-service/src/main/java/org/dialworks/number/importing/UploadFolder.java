package org.dialworks.number.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of one upload on disk, gone when it is closed. */
final class UploadFolder implements Closeable {

    private final Path folder;
    private final List<UploadedFile> files = new ArrayList<>();
    private int made;

    UploadFolder() throws IOException {
        // Created for its owner only.
        folder = Files.createTempDirectory("dialworks-import-");
    }

    Path newFile() {
        return folder.resolve(++made + ".upload");
    }

    void add(UploadedFile file) {
        files.add(file);
    }

    List<UploadedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        for (int i = 1; i <= made; i++) {
            Files.deleteIfExists(folder.resolve(i + ".upload"));
        }
        Files.deleteIfExists(folder);
    }
}
