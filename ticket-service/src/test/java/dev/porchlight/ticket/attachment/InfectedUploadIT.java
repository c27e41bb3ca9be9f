package dev.porchlight.ticket.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.web.InvalidInput;
import dev.porchlight.ticket.World;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Uploads where a virus scanner is configured. */
@ServiceIT
class InfectedUploadIT extends World {

    private final FakeClamd clamd = new FakeClamd();
    private final Caller uploader = new Caller(
            Caller.Kind.CUSTOMER,
            UUID.randomUUID().toString(),
            "Casey",
            null,
            UUID.randomUUID(),
            "O",
            Set.of(),
            Set.of(),
            Map.of());

    @Autowired
    Attachments attachments;

    @Autowired
    BlobStore blobs;

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void whatIsCleanIsAccepted() throws IOException {
        Upload upload = upload("fine");
        assertThat(blobs.get(upload.key())).isPresent();
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

        UUID kept = jdbc.sql("select id from attachment where uploader_id = ? and infection is not null")
                .param(uploader.id())
                .query(UUID.class)
                .single();
        assertThat(blobs.get("quarantine/" + kept)).isPresent();
        assertThat(blobs.get("attachments/" + kept)).isEmpty();
        assertThat(attachments.openTo(uploader, kept)).isEmpty();
    }

    @Test
    void whatCannotBeScannedIsNotAccepted() {
        assertThatThrownBy(() -> upload("too large")).isInstanceOf(ScanUnavailable.class);
        assertThat(jdbc.sql("select count(*) from attachment where uploader_id = ?")
                        .param(uploader.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Upload upload(String content) throws IOException {
        FileScan scan = new ClamdScan("localhost", clamd.port());
        return new AttachmentController(attachments, blobs, scan)
                .upload(new MockMultipartFile("file", "a.txt", "text/plain", content.getBytes(UTF_8)), uploader);
    }
}
