package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/** Deletes files that found no owner within a day, and what was quarantined after a month. */
class ForgottenUploads {

    private final JdbcClient jdbc;
    private final BlobStore blobs;

    ForgottenUploads(JdbcClient jdbc, BlobStore blobs) {
        this.jdbc = jdbc;
        this.blobs = blobs;
    }

    /** Rows go last: if it is interrupted, the next run finds them again. Locked, so that none is claimed meanwhile. */
    @Transactional
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    public void delete() throws IOException {
        List<UUID> forgotten = jdbc.sql("""
                        select id from upload
                        where owner_id is null
                          and uploaded_at < now() - case when infection is null then interval '1 day' else interval '30 days' end
                        order by uploaded_at limit 500 for update skip locked""").query(UUID.class).list();
        for (UUID id : forgotten) {
            blobs.delete(Upload.key(id));
            blobs.delete(Upload.quarantineKey(id));
        }
        if (!forgotten.isEmpty()) {
            jdbc.sql("delete from upload where id in (:ids)")
                    .param("ids", forgotten)
                    .update();
        }
    }
}
