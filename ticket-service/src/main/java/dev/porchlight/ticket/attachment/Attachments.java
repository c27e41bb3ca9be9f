package dev.porchlight.ticket.attachment;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.InvalidInput;
import dev.porchlight.ticket.ticket.UploadedFiles;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.read.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of every file, and whose it is. */
@Repository
class Attachments implements UploadedFiles {

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Upload upload, Caller uploader, String infection) {
        jdbc.sql("insert into attachment (id, uploader_id, name, type, size, infection) values (?, ?, ?, ?, ?, ?)")
                .params(upload.id(), uploader.id(), upload.name(), upload.type(), upload.size(), infection)
                .update();
    }

    @Override
    public List<AttachedFile> attach(List<UUID> uploads, UUID ticketId, Audience audience, Caller by) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        Map<UUID, AttachedFile> attached = jdbc
                .sql("""
                        update attachment set ticket_id = :ticket, audience = :audience
                        where id in (:ids) and uploader_id = :me and ticket_id is null and infection is null
                        returning id, name, type, size""")
                .param("ticket", ticketId)
                .param("audience", audience.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param("ids", uploads)
                .param("me", by.id())
                .query(AttachedFile.class)
                .stream()
                .collect(Collectors.toMap(AttachedFile::id, Function.identity()));
        List<AttachedFile> inOrder = new ArrayList<>();
        for (int i = 0; i < uploads.size(); i++) {
            AttachedFile file = attached.get(uploads.get(i));
            if (file == null) {
                throw new InvalidInput("/attachmentIds/" + i, "is not a file of yours that waits for a ticket");
            }
            if (!inOrder.contains(file)) {
                inOrder.add(file);
            }
        }
        return inOrder;
    }

    /** A file, if the caller may have it: their own that waits, or one of a ticket that they may open. */
    Optional<Upload> openTo(Caller caller, UUID id) {
        Visible visible = Visible.to(caller);
        return jdbc.sql("""
                        select a.id, a.name, a.type, a.size
                        from attachment a left join ticket t on t.id = a.ticket_id
                        where a.id = :id and a.infection is null and (
                          a.ticket_id is null and a.uploader_id = :me
                          or t.id is not null and (a.audience = 'everybody' or :team) and (%s))""".formatted(visible.condition()))
                .param("id", id)
                .param("me", caller.id())
                .param("team", caller.isAgent())
                .params(visible.parameters())
                .query(Upload.class)
                .optional();
    }
}
