package dev.porchlight.project.file;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.Audience;
import dev.porchlight.project.project.ProjectFiles;
import dev.porchlight.project.project.events.AttachedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to projects, and who may have them. */
@Repository
class StoredFiles implements ProjectFiles {

    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private final Uploads uploads;
    private final JdbcClient jdbc;

    StoredFiles(Uploads uploads, JdbcClient jdbc) {
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    @Override
    public List<AttachedFile> attach(List<UUID> ids, UUID projectId, Caller by) {
        return uploads.claimOnce(ids, projectId, null, by).stream()
                .map(StoredFiles::attached)
                .toList();
    }

    @Override
    public Document attachDocument(UUID upload, UUID projectId, Caller by) {
        Upload file = uploads.claimOnce(List.of(upload), projectId, null, by).getFirst();
        if (!DOCUMENTS.contains(file.type())) {
            throw new InvalidInput("/attachmentIds/0", "must be a PDF or a text document");
        }
        return new Document(attached(file), hashOf(file));
    }

    /** A file, if the caller may have it: their own that waits, or one of a project that they may know of. */
    Optional<Upload> openTo(Caller caller, UUID id) {
        Known known = Audience.of(caller);
        return jdbc.sql("""
                        select u.id, u.name, u.type, u.size
                        from upload u left join project t on t.id = u.owner_id
                        where u.id = :id and u.infection is null and (
                          u.owner_id is null and u.uploader_id = :me or t.id is not null and (%s))""".formatted(known.condition()))
                .param("id", id)
                .param("me", caller.id())
                .params(known.parameters())
                .query(Upload.class)
                .optional();
    }

    private static AttachedFile attached(Upload file) {
        return new AttachedFile(file.id(), file.name(), file.type(), file.size());
    }

    private String hashOf(Upload file) {
        try (InputStream bytes = uploads.download(file).getBody().getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
