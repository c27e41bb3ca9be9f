package dev.porchlight.ticket.attachment;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.UploadedFiles;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to tickets, and who may have them. */
@Repository
class Attachments implements UploadedFiles {

    private final Uploads uploads;
    private final JdbcClient jdbc;

    Attachments(Uploads uploads, JdbcClient jdbc) {
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    @Override
    public List<AttachedFile> attach(List<UUID> ids, UUID ticketId, Audience audience, Caller by) {
        String word = audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return uploads.claimOnce(ids, ticketId, word, by).stream()
                .map(file -> new AttachedFile(file.id(), file.name(), file.type(), file.size()))
                .toList();
    }

    /** A file, if the caller may have it: their own that waits, or one of a ticket that they may open. */
    Optional<Upload> openTo(Caller caller, UUID id) {
        Known known = WhoMayOpen.by(caller);
        return jdbc.sql("""
                        select u.id, u.name, u.type, u.size
                        from upload u left join ticket t on t.id = u.owner_id
                        where u.id = :id and u.infection is null and (
                          u.owner_id is null and u.uploader_id = :me
                          or t.id is not null and (u.audience = 'everybody' or :team) and (%1$s)
                          or u.audience = 'everybody' and exists (
                            select from ticket_file f join ticket t on t.id = f.ticket_id
                            where f.upload_id = u.id and (%1$s)))""".formatted(known.condition()))
                .param("id", id)
                .param("me", caller.id())
                .param("team", caller.isAgent())
                .params(known.parameters())
                .query(Upload.class)
                .optional();
    }
}
