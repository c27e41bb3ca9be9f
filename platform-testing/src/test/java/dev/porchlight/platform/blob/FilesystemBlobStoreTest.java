package dev.porchlight.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesystemBlobStoreTest extends BlobStoreContract {

    @TempDir
    static Path directory;

    @Override
    String[] settings() {
        return new String[] {"--PORTAL_BLOB_DIR=" + directory};
    }

    @Test
    void itIsTheStoreOfWhoeverNamesNoOther() {
        assertThat(blobs).isInstanceOf(FilesystemBlobStore.class);
    }

    @AfterEach
    void nothingHalfIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("partial"));
        }
    }
}
