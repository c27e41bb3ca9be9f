package dev.porchlight.knowledge.file;

import dev.porchlight.platform.file.Uploads;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of files that came with a draft and left with it. Editions keep theirs for ever, the old ones too, and any
 * article may show another's file: so all editions and drafts are asked. They are views, which may be a moment behind or
 * just being made anew; hence a file goes when it has been unused for a week, looked at every hour, and stays when a
 * draft takes it up meanwhile.
 */
@Component
class UnusedFiles {

    /** Whatever looks like a file's id in a draft counts as one: to keep a file too many does no harm. */
    private static final String USED = """
            (select unnest(file_ids) from article_edition
             union
             select cast(found[1] as uuid) from article_draft, regexp_matches(markdown || cast(attachments as text),
               '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'gi') found)""";

    private final JdbcClient jdbc;
    private final Uploads uploads;

    UnusedFiles(JdbcClient jdbc, Uploads uploads) {
        this.jdbc = jdbc;
        this.uploads = uploads;
    }

    @Transactional
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    public void letGo() {
        jdbc.sql("delete from unused_file where file_id in " + USED).update();
        jdbc.sql("insert into unused_file (file_id) select id from upload where owner_id is not null and id not in "
                        + USED + " on conflict do nothing")
                .update();
        List<UUID> gone = jdbc.sql("delete from unused_file where since < now() - interval '7 days' returning file_id")
                .query(UUID.class)
                .list();
        uploads.release(gone);
    }

    /** Counts files as used from now on, in the transaction of the draft that takes them up. */
    void isUsed(Collection<UUID> files) {
        if (!files.isEmpty()) {
            jdbc.sql("delete from unused_file where file_id in (:files)")
                    .param("files", files)
                    .update();
        }
    }
}
