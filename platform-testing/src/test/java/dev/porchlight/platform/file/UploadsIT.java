package dev.porchlight.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.blob.BlobConfiguration;
import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.limit.LimitReached;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Uploads with nothing around them but a database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BlobConfiguration.class,
    FileConfiguration.class
})
class UploadsIT {

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    private static final FakeClamd CLAMD = new FakeClamd();

    @TempDir
    static Path blobDirectory;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry settings) {
        // Once: it is asked for again and again.
        String database = TestServers.newDatabase();
        settings.add("spring.datasource.url", () -> database);
        settings.add("spring.datasource.username", TestServers::user);
        settings.add("spring.datasource.password", TestServers::password);
        settings.add("spring.flyway.locations", () -> "classpath:db/platform");
        settings.add("porchlight.blobs.directory", () -> blobDirectory.toString());
        settings.add("porchlight.files.most-waiting", () -> "1MB");
        settings.add("porchlight.clamav.host", () -> "localhost");
        settings.add("porchlight.clamav.port", CLAMD::port);
    }

    @Autowired
    Uploads uploads;

    @Autowired
    ForgottenUploads forgotten;

    @Autowired
    BlobStore blobs;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = UUID.randomUUID();
    private final Caller uploader = somebody();

    @Test
    void aFileIsGivenToOneOwnerByItsUploader() throws IOException {
        Upload first = upload("first");
        Upload second = upload("second");
        List<UUID> both = List.of(second.id(), first.id(), second.id());
        assertThatThrownBy(() -> uploads.claimOnce(both, owner, "team", somebody()))
                .isInstanceOf(InvalidInput.class);
        assertThat(uploads.claimOnce(both, owner, "team", uploader)).containsExactly(second, first);
        assertThatThrownBy(() -> uploads.claimOnce(List.of(first.id()), owner, "team", uploader))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatAnOwnerHasItMayBeGivenAgainAndByAnybody() throws IOException {
        Upload old = upload("old");
        uploads.claim(List.of(old.id()), owner, null, uploader);
        Caller another = somebody();
        Upload added = uploads.receive(file("added"), another);
        assertThat(uploads.claim(List.of(old.id(), added.id()), owner, null, another))
                .containsExactly(old, added);
        assertThatThrownBy(() -> uploads.claim(List.of(UUID.randomUUID(), old.id()), owner, null, another))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertPointer(refused, "/attachmentIds/0"));
        assertThatThrownBy(() -> uploads.claim(List.of(old.id()), UUID.randomUUID(), null, uploader))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertPointer(refused, "/attachmentIds/0"));
    }

    @Test
    void onlyAHarmlessPictureIsShownInAPage() throws IOException {
        Upload picture = new Upload(UUID.randomUUID(), "a.png", "image/png", 1);
        Upload drawing = new Upload(UUID.randomUUID(), "a.svg", "image/svg+xml", 1);
        for (Upload upload : List.of(picture, drawing)) {
            blobs.put(upload.key(), file("x").getInputStream());
        }
        assertThat(disposition(uploads.picture(picture).getHeaders())).startsWith("inline;");
        assertThat(uploads.picture(picture).getHeaders())
                .satisfies(headers ->
                        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff"))
                .satisfies(headers ->
                        assertThat(headers.getFirst("Content-Security-Policy")).startsWith("sandbox"));
        assertThat(disposition(uploads.picture(drawing).getHeaders())).startsWith("attachment;");
        assertThat(disposition(uploads.download(picture).getHeaders())).startsWith("attachment;");
    }

    @Test
    void anInfectedFileIsKeptApartAndGivenToNobody() throws IOException {
        assertThatThrownBy(() -> upload("EICAR"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.pointer()).isEqualTo("file");
                            assertThat(error.message()).contains("Eicar-Test-Signature");
                        }));

        UUID kept = jdbc.sql("select id from upload where uploader_id = ? and infection is not null")
                .param(uploader.id())
                .query(UUID.class)
                .single();
        assertThat(blobs.get("quarantine/" + kept)).isPresent();
        assertThat(blobs.get("uploads/" + kept)).isEmpty();
        assertThatThrownBy(() -> uploads.claim(List.of(kept), owner, null, uploader))
                .isInstanceOf(InvalidInput.class);
    }

    /** Else one person could fill the disk, and nobody else's file would be taken. */
    @Test
    void onlySoMuchOfOnePersonsLiesAboutUnused() throws IOException {
        MockMultipartFile third = new MockMultipartFile(
                "file", "log.txt", "text/plain", "x".repeat(340_000).getBytes(UTF_8));
        Upload first = uploads.receive(third, uploader);
        uploads.receive(third, uploader);
        uploads.receive(third, uploader);
        assertThatThrownBy(() -> uploads.receive(third, uploader)).isInstanceOf(LimitReached.class);
        uploads.receive(third, somebody());
        uploads.claimOnce(List.of(first.id()), owner, null, uploader);
        uploads.receive(third, uploader);
    }

    /** A connection that is lost costs one piece: what was answered is here, and what was not is sent again. */
    @Test
    void aFileInPiecesIsWholeOnceTheLastIsThere() throws IOException {
        UUID of = UUID.randomUUID();
        assertThat(piece("one, ", of, 0, 15).getStatusCode().value()).isEqualTo(202);
        assertThat(piece("one, ", of, 0, 15).getStatusCode().value()).isEqualTo(202);
        assertThat(piece("two, ", of, 5, 15).getStatusCode().value()).isEqualTo(202);
        var whole = piece("three", of, 10, 15);
        assertThat(whole.getStatusCode().value()).isEqualTo(201);
        Upload file = whole.getBody();
        assertThat(blobs.get(file.key()).orElseThrow()).hasContent("one, two, three");
        assertThat(file.size()).isEqualTo(15);
        assertThat(piece("three", of, 10, 15).getBody())
                .as("sent again, because its answer was lost")
                .isEqualTo(file);
        assertThat(jdbc.sql("select count(*) from upload_piece where uploader_id = ?")
                        .param(uploader.id())
                        .query(Long.class)
                        .single())
                .isZero();
        uploads.claimOnce(List.of(file.id()), owner, null, uploader);
    }

    @Test
    void aPieceWithoutThoseBeforeItIsRefused() throws IOException {
        UUID of = UUID.randomUUID();
        assertThatThrownBy(() -> piece("two, ", of, 5, 15)).isInstanceOf(PiecesMissing.class);
        piece("one, ", of, 0, 15);
        assertThatThrownBy(() -> uploads.receive(file("two, "), new Piece(of, 5L, 15L), somebody()))
                .as("another's id for it is another file")
                .isInstanceOf(PiecesMissing.class);
        assertThatThrownBy(() -> piece("much more", of, 10, 15))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertPointer(refused, "size"));
        assertThatThrownBy(() -> piece("x", of, -1, 15))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertPointer(refused, "from"));
        assertThatThrownBy(() -> piece("x", null, 0, 15))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertPointer(refused, "upload"));
        assertThatThrownBy(() -> piece("x", of, 5, 26_214_401)).isInstanceOf(MaxUploadSizeExceededException.class);
    }

    @Test
    void whatIsInfectedInPiecesIsFoundInTheWhole() throws IOException {
        UUID of = UUID.randomUUID();
        piece("EIC", of, 0, 5);
        assertThatThrownBy(() -> piece("AR", of, 3, 5)).isInstanceOf(InvalidInput.class);
        assertThat(jdbc.sql("select count(*) from upload_piece where uploader_id = ?")
                        .param(uploader.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void piecesThatWereForgottenAreDeleted() throws IOException {
        piece("one, ", UUID.randomUUID(), 0, 15);
        UUID id = jdbc.sql(
                        "update upload_piece set sent_at = now() - interval '2 days' where uploader_id = ? returning id")
                .param(uploader.id())
                .query(UUID.class)
                .single();
        assertThat(blobs.get("pieces/" + id)).isPresent();
        forgotten.delete();
        assertThat(blobs.get("pieces/" + id)).isEmpty();
    }

    private ResponseEntity<Upload> piece(String content, UUID of, long from, long size) throws IOException {
        return uploads.receive(file(content), new Piece(of, from, size), uploader);
    }

    @Test
    void whatCannotBeScannedIsNotAccepted() {
        assertThatThrownBy(() -> upload("too large")).isInstanceOf(ScanUnavailable.class);
        assertThat(jdbc.sql("select count(*) from upload where uploader_id = ?")
                        .param(uploader.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatFoundNoOwnerIsDeletedAfterADay() throws IOException {
        Upload old = upload("old");
        Upload owned = upload("owned");
        Upload fresh = upload("fresh");
        uploads.claim(List.of(owned.id()), owner, null, uploader);
        jdbc.sql("update upload set uploaded_at = now() - interval '25 hours' where id in (:ids)")
                .param("ids", List.of(old.id(), owned.id()))
                .update();
        forgotten.delete();
        assertThat(blobs.get(old.key())).isEmpty();
        assertThat(blobs.get(owned.key())).isPresent();
        assertThat(blobs.get(fresh.key())).isPresent();
        assertThat(mine()).containsExactlyInAnyOrder(owned.id(), fresh.id());
    }

    @Test
    void aFileThatCannotBeDeletedKeepsItsRowAndThoseBeforeItAreGone() throws IOException {
        Upload old = upload("old");
        Upload stuck = upload("stuck");
        jdbc.sql("update upload set uploaded_at = now() - interval '26 hours' where id = ?")
                .param(old.id())
                .update();
        jdbc.sql("update upload set uploaded_at = now() - interval '25 hours' where id = ?")
                .param(stuck.id())
                .update();
        Path bytes = blobDirectory.resolve(stuck.key());
        Files.delete(bytes);
        Path inTheWay = Files.createDirectories(bytes.resolve("in-the-way"));
        assertThatThrownBy(forgotten::delete).isInstanceOf(UncheckedIOException.class);
        assertThat(mine()).containsExactly(stuck.id());
        Files.delete(inTheWay);
        forgotten.delete();
        assertThat(mine()).isEmpty();
    }

    @Test
    void whatWasQuarantinedIsDeletedAfterAMonth() throws IOException {
        assertThatThrownBy(() -> upload("EICAR")).isInstanceOf(InvalidInput.class);
        String kept = "quarantine/" + mine().getFirst();
        jdbc.sql("update upload set uploaded_at = now() - interval '31 days' where uploader_id = ?")
                .param(uploader.id())
                .update();
        assertThat(blobs.get(kept)).isPresent();
        forgotten.delete();
        assertThat(blobs.get(kept)).isEmpty();
        assertThat(mine()).isEmpty();
    }

    @Test
    void whatItsOwnerLetGoIsDeletedLikeWhatFoundNone() throws IOException {
        Upload old = upload("old");
        Upload fresh = upload("fresh");
        List<UUID> both = List.of(old.id(), fresh.id());
        uploads.claimOnce(both, owner, "team", uploader);
        jdbc.sql("update upload set uploaded_at = now() - interval '25 hours' where id = ?")
                .param(old.id())
                .update();
        uploads.release(both);
        forgotten.delete();
        assertThat(blobs.get(old.key())).isEmpty();
        assertThat(uploads.claimOnce(List.of(fresh.id()), owner, null, uploader))
                .containsExactly(fresh);
    }

    private List<UUID> mine() {
        return jdbc.sql("select id from upload where uploader_id = ?")
                .param(uploader.id())
                .query(UUID.class)
                .list();
    }

    private Upload upload(String content) throws IOException {
        return uploads.receive(file(content), uploader);
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile("file", content + ".txt", "text/plain", content.getBytes(UTF_8));
    }

    private static String disposition(HttpHeaders headers) {
        return headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
    }

    private static void assertPointer(InvalidInput refused, String pointer) {
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.pointer())
                .isEqualTo(pointer));
    }

    private static Caller somebody() {
        return new Caller(
                Caller.Kind.CUSTOMER,
                UUID.randomUUID().toString(),
                "Casey",
                null,
                UUID.randomUUID(),
                "O",
                Set.of(),
                Set.of(),
                Map.of());
    }
}
