package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.problem.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Pictures as pages show them: drawn anew when somebody first looks at one, and kept beside the file. */
class Pictures {

    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    /** Each needs tens of megabytes while it is drawn. */
    private static final Semaphore DRAWN_AT_ONCE = new Semaphore(2);

    private final BlobStore blobs;

    Pictures(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** @throws NotFound if it is no picture that can be shown */
    byte[] of(Upload upload, PictureSize size) throws IOException {
        if (!TYPES.contains(upload.type())) {
            throw new NotFound();
        }
        Optional<InputStream> kept = blobs.get(size.key(upload.id()));
        if (kept.isPresent()) {
            try (InputStream bytes = kept.get()) {
                return bytes.readAllBytes();
            }
        }
        byte[] drawn = draw(upload, size);
        blobs.put(size.key(upload.id()), new ByteArrayInputStream(drawn));
        return drawn;
    }

    void delete(UUID upload) throws IOException {
        for (PictureSize size : PictureSize.values()) {
            blobs.delete(size.key(upload));
        }
    }

    private byte[] draw(Upload upload, PictureSize size) throws IOException {
        DRAWN_AT_ONCE.acquireUninterruptibly();
        try (InputStream file = blobs.get(upload.key()).orElseThrow(NotFound::new)) {
            return Picture.drawn(file, size.longestSide()).orElseThrow(NotFound::new);
        } finally {
            DRAWN_AT_ONCE.release();
        }
    }
}
