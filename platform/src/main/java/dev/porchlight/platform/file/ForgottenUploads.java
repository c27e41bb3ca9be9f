package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes files that found no owner within a day, pieces of files that were not sent to their end, and what was quarantined after a month. */
class ForgottenUploads {

    private record Forgotten(UUID id, boolean quarantined) {}

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final Pictures pictures;
    private final Pieces pieces;
    private final TransactionTemplate transaction;

    ForgottenUploads(
            JdbcClient jdbc, BlobStore blobs, Pictures pictures, Pieces pieces, TransactionTemplate transaction) {
        this.pictures = pictures;
        this.pieces = pieces;
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /**
     * Each in a transaction of its own: while many files are deleted PostgreSQL hears nothing, and would end one for
     * all of them.
     */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    public void delete() {
        boolean found = true;
        while (found) {
            found = Boolean.TRUE.equals(transaction.execute(status -> deleteOldest() || deleteOldestPiece()));
        }
    }

    private boolean deleteOldestPiece() {
        try {
            return pieces.forgetOldest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row goes last: if it is interrupted, the next run finds it again. Locked, so that it is not claimed meanwhile. */
    private boolean deleteOldest() {
        Optional<Forgotten> oldest = jdbc.sql("""
                        select id, infection is not null as quarantined from upload
                        where owner_id is null
                          and uploaded_at < now() - case when infection is null then interval '1 day' else interval '30 days' end
                        order by uploaded_at limit 1 for update skip locked""").query(Forgotten.class).optional();
        oldest.ifPresent(this::delete);
        return oldest.isPresent();
    }

    private void delete(Forgotten upload) {
        try {
            pictures.delete(upload.id);
            blobs.delete(upload.quarantined ? Upload.quarantineKey(upload.id) : Upload.key(upload.id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("delete from upload where id = ?").param(upload.id).update();
    }
}
