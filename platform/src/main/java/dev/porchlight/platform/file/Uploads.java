package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.limit.LimitReached;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Receives files, gives them to their owners, and gives them out. */
public class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final Pictures pictures;
    private final Pieces pieces;
    private final FileScan scan;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;
    private final Limits limits;

    /**
     * @param largest a file, however it comes
     * @param mostWaiting of one person's
     */
    record Limits(DataSize largest, DataSize mostWaiting) {}

    Uploads(
            JdbcClient jdbc,
            BlobStore blobs,
            Pictures pictures,
            Pieces pieces,
            FileScan scan,
            Quarantine quarantine,
            TransactionTemplate transaction,
            Limits limits) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.pictures = pictures;
        this.pieces = pieces;
        this.scan = scan;
        this.quarantine = quarantine;
        this.transaction = transaction;
        this.limits = limits;
    }

    /**
     * Accepts a form's field {@code file}, which is a file or a piece of one, on the conditions of the other ways to receive one.
     *
     * @return 201 with the file; 202 while there is more of it to come
     * @throws PiecesMissing if something before the piece is not here
     */
    public ResponseEntity<Upload> receive(MultipartFile file, Piece piece, Caller uploader) throws IOException {
        if (piece.isWhole()) {
            return ResponseEntity.status(HttpStatus.CREATED).body(receive(file, uploader));
        }
        requireBytes(file);
        piece.check(file.getSize());
        if (piece.size() > limits.largest().toBytes()) {
            throw new MaxUploadSizeExceededException(limits.largest().toBytes());
        }
        Optional<Upload> already = sentAs(piece, uploader);
        if (already.isEmpty()) {
            requireRoom(file.getSize(), pieces.waiting(uploader), uploader);
            if (!pieces.keep(piece, file, file.getSize(), uploader)) {
                return ResponseEntity.accepted().build();
            }
        }
        Upload whole = already.isPresent() ? already.get() : joined(piece, file.getOriginalFilename(), uploader);
        return ResponseEntity.status(HttpStatus.CREATED).body(whole);
    }

    private Upload joined(Piece piece, String name, Caller uploader) throws IOException {
        try {
            Upload upload = receive(name, piece.size(), pieces.whole(piece, uploader), uploader, piece.upload());
            pieces.forget(piece, uploader);
            return upload;
        } catch (InvalidInput refused) {
            pieces.forget(piece, uploader);
            throw refused;
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return sentAs(piece, uploader).orElseThrow(PiecesMissing::new);
        }
    }

    private Optional<Upload> sentAs(Piece piece, Caller uploader) {
        return jdbc.sql("select id, name, type, size from upload where uploader_id = ? and sent_as = ?")
                .params(uploader.id(), piece.upload())
                .query(Upload.class)
                .optional();
    }

    private static void requireBytes(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
    }

    /**
     * Accepts the file of a form's field {@code file}. The container has put a large one on disk already: it is read
     * from there, never into memory.
     *
     * @param file null if the form has no such field
     * @throws InvalidInput at {@code file}, if there is none, it is not what its name says, or it is infected
     * @throws LimitReached if too much of theirs is waiting already
     */
    public Upload receive(MultipartFile file, Caller uploader) throws IOException {
        requireBytes(file);
        return receive(file.getOriginalFilename(), file.getSize(), file, uploader);
    }

    /**
     * Accepts a file that came by another way, on the same conditions.
     *
     * @param content is read several times
     */
    public Upload receive(String givenName, long size, InputStreamSource content, Caller uploader) throws IOException {
        return receive(givenName, size, content, uploader, null);
    }

    private Upload receive(String givenName, long size, InputStreamSource content, Caller uploader, UUID sentAs)
            throws IOException {
        String name = FileName.clean(givenName);
        Upload upload = new Upload(UUID.randomUUID(), name, typeOf(content, name), size);
        Optional<String> infection = infectionOf(content);
        requireRoom(size, 0, uploader);
        // The row first: bytes without a row would never be deleted.
        if (infection.isPresent()) {
            transaction.executeWithoutResult(status -> {
                add(upload, uploader, infection.get(), null);
                quarantine.took(upload, infection.get(), uploader);
            });
        } else {
            add(upload, uploader, null, sentAs);
        }
        try (InputStream bytes = content.getInputStream()) {
            blobs.put(infection.isPresent() ? Upload.quarantineKey(upload.id()) : upload.key(), bytes);
        }
        if (infection.isPresent()) {
            log.warn("Quarantined {} from {}: {}", upload.id(), uploader.id(), infection.get());
            throw new InvalidInput("file", "was found to be infected (" + infection.get() + ") and was not accepted");
        }
        return upload;
    }

    /**
     * Gives waiting files of the caller's to an owner, once and for all, in the transaction of the command that asks
     * for it.
     *
     * @param audience a word of the service's own, or null
     * @return the files in the order they were named, each once
     * @throws InvalidInput at {@code /attachmentIds/n}, if a file is not there, is somebody else's, or has an owner
     */
    public List<Upload> claimOnce(List<UUID> uploads, UUID owner, String audience, Caller by) {
        return claim(uploads, owner, audience, by, "owner_id is null and uploader_id = :me");
    }

    /**
     * The same for an owner whose files are told anew whenever it is saved: files that it has already may be among
     * them, whoever uploaded those.
     */
    public List<Upload> claim(List<UUID> uploads, UUID owner, String audience, Caller by) {
        return claim(uploads, owner, audience, by, "(owner_id is null and uploader_id = :me or owner_id = :owner)");
    }

    /** Takes files from owners that use them no longer: they wait again, until a day after they were uploaded. */
    public void release(Collection<UUID> uploads) {
        if (!uploads.isEmpty()) {
            jdbc.sql("update upload set owner_id = null, audience = null where id in (:ids)")
                    .param("ids", uploads)
                    .update();
        }
    }

    /** The file as a download, whatever it is. */
    public ResponseEntity<InputStreamResource> download(Upload upload) throws IOException {
        return FileAnswer.download(upload, bytesOf(upload));
    }

    /** The file to be shown in a page if it is a picture of a harmless kind; otherwise as a download. */
    public ResponseEntity<InputStreamResource> picture(Upload upload) throws IOException {
        return FileAnswer.picture(upload, bytesOf(upload));
    }

    /**
     * The picture drawn anew: upright, no larger than that, and without what else stood in the file.
     *
     * @throws NotFound if it is no picture that can be drawn
     */
    public ResponseEntity<InputStreamResource> drawn(Upload upload, PictureSize size) throws IOException {
        return FileAnswer.drawn(upload, pictures.of(upload, size));
    }

    private InputStream bytesOf(Upload upload) throws IOException {
        return blobs.get(upload.key()).orElseThrow(NotFound::new);
    }

    /** What lies about unused is bounded for each uploader, or one could fill the disk. */
    private void requireRoom(long size, long besides, Caller uploader) {
        long waiting = jdbc.sql("select coalesce(sum(size), 0) from upload where uploader_id = ? and owner_id is null")
                .param(uploader.id())
                .query(Long.class)
                .single();
        if (waiting + besides + size > limits.mostWaiting().toBytes()) {
            throw new LimitReached(
                    "You have " + limits.mostWaiting().toMegabytes()
                            + " MB of files that nothing was done with. Use them, or wait a day until they are gone.",
                    Duration.ofHours(1));
        }
    }

    private void add(Upload upload, Caller uploader, String infection, UUID sentAs) {
        jdbc.sql(
                        "insert into upload (id, uploader_id, name, type, size, infection, sent_as) values (?, ?, ?, ?, ?, ?, ?)")
                .params(upload.id(), uploader.id(), upload.name(), upload.type(), upload.size(), infection, sentAs)
                .update();
    }

    private List<Upload> claim(List<UUID> uploads, UUID owner, String audience, Caller by, String claimable) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        Map<UUID, Upload> claimed = jdbc
                .sql("""
                        update upload set owner_id = :owner, audience = :audience
                        where id in (:ids) and infection is null and %s
                        returning id, name, type, size""".formatted(claimable))
                .param("owner", owner)
                .param("audience", audience)
                .param("ids", uploads)
                .param("me", by.id())
                .query(Upload.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Upload::id, Function.identity()));
        List<Upload> inOrder = new ArrayList<>();
        for (int i = 0; i < uploads.size(); i++) {
            Upload upload = claimed.get(uploads.get(i));
            if (upload == null) {
                throw new InvalidInput("/attachmentIds/" + i, "is not a file of yours that waits to be attached");
            }
            if (!inOrder.contains(upload)) {
                inOrder.add(upload);
            }
        }
        return inOrder;
    }

    private static String typeOf(InputStreamSource content, String name) throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            return FileType.of(bytes, name);
        }
    }

    private Optional<String> infectionOf(InputStreamSource content) throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            return scan.infectionOf(bytes);
        } catch (IOException e) {
            log.error("A file could not be scanned, and was not accepted", e);
            throw new ScanUnavailable();
        }
    }
}
