package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sides of uploaded pictures, so that pages keep room for them. Each is measured once, when it is first asked for. */
public class PictureSides {

    private final JdbcClient jdbc;
    private final BlobStore blobs;

    PictureSides(JdbcClient jdbc, BlobStore blobs) {
        this.jdbc = jdbc;
        this.blobs = blobs;
    }

    private record Row(UUID id, Integer width, Integer height) {}

    /** Of those that are pictures. */
    public Map<UUID, Sides> of(Collection<UUID> uploads) {
        Map<UUID, Sides> known = new HashMap<>();
        if (uploads.isEmpty()) {
            return known;
        }
        jdbc.sql("select id, width, height from upload where id in (:ids)")
                .param("ids", uploads)
                .query(Row.class)
                .list()
                .forEach(row -> known.put(
                        row.id(), row.width() == null ? measure(row.id()) : new Sides(row.width(), row.height())));
        known.values().removeIf(sides -> !sides.areKnown());
        return known;
    }

    private Sides measure(UUID upload) {
        Sides sides = read(upload);
        jdbc.sql("update upload set width = ?, height = ? where id = ?")
                .params(sides.width(), sides.height(), upload)
                .update();
        return sides;
    }

    private Sides read(UUID upload) {
        try {
            Optional<InputStream> file = blobs.get(Upload.key(upload));
            if (file.isEmpty()) {
                return new Sides(0, 0);
            }
            try (InputStream bytes = file.get()) {
                return Sides.of(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
