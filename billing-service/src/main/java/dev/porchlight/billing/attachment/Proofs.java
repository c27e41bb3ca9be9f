package dev.porchlight.billing.attachment;

import dev.porchlight.billing.quote.Audience;
import dev.porchlight.billing.quote.ProofFiles;
import dev.porchlight.billing.quote.events.ProofFile;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to quotes, and who may have them. */
@Repository
class Proofs implements ProofFiles {

    private final Uploads uploads;
    private final JdbcClient jdbc;

    Proofs(Uploads uploads, JdbcClient jdbc) {
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    @Override
    public List<ProofFile> attach(List<UUID> ids, UUID quoteId, Caller by) {
        return uploads.claimOnce(ids, quoteId, null, by).stream()
                .map(file -> new ProofFile(file.id(), file.name(), file.type(), file.size()))
                .toList();
    }

    /** A file, if the caller may have it: their own that waits, or one of a quote that they may know of. */
    Optional<Upload> openTo(Caller caller, UUID id) {
        Known known = Audience.of(caller);
        return jdbc.sql("""
                        select u.id, u.name, u.type, u.size
                        from upload u left join quote t on t.id = u.owner_id
                        where u.id = :id and u.infection is null and (
                          u.owner_id is null and u.uploader_id = :me or t.id is not null and (%s))""".formatted(known.condition()))
                .param("id", id)
                .param("me", caller.id())
                .params(known.parameters())
                .query(Upload.class)
                .optional();
    }
}
