package dev.porchlight.knowledge.imports;

import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes uploads of the files that imported texts show or link to: of the same file, for one article, only one. */
@Component
class ImportedFiles {

    private final Uploads uploads;
    private final JdbcClient jdbc;

    ImportedFiles(Uploads uploads, JdbcClient jdbc) {
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    /** @throws InvalidInput if the file is not accepted */
    UUID idOf(Archive archive, String path, UUID article, Caller by) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            String hash = hash(archive, path);
            Optional<UUID> known = find(article, hash, name, by);
            return known.isPresent() ? known.get() : receive(archive, path, name, hash, article, by);
        } catch (IOException e) {
            throw new InvalidInput("", "shows a file that cannot be read: " + path);
        }
    }

    /** An upload that nobody saved a draft with may be forgotten meanwhile, or be somebody else's. */
    private Optional<UUID> find(UUID article, String hash, String name, Caller by) {
        return jdbc.sql("""
                        select u.id from imported_file f join upload u on u.id = f.file_id
                        where f.article_id = ? and f.sha256 = ? and f.name = ?
                          and (u.owner_id is not null or u.uploader_id = ?)""")
                .params(article, hash, name, by.id())
                .query(UUID.class)
                .optional();
    }

    private UUID receive(Archive archive, String path, String name, String hash, UUID article, Caller by)
            throws IOException {
        UUID id;
        try {
            id = uploads.receive(name, archive.sizeOf(path), () -> archive.stream(path), by)
                    .id();
        } catch (InvalidInput e) {
            throw new InvalidInput("", path + " " + e.errors().getFirst().message());
        }
        jdbc.sql("""
                insert into imported_file (article_id, sha256, name, file_id) values (?, ?, ?, ?)
                on conflict (article_id, sha256, name) do update set file_id = excluded.file_id""").params(article, hash, name, id).update();
        return id;
    }

    private static String hash(Archive archive, String path) throws IOException {
        try (InputStream bytes = archive.stream(path);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
