package dev.porchlight.ticket.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a virus scanner. */
@ServiceIT
class InfectedUploadIT extends World {

    private static final FakeClamd CLAMD = new FakeClamd();

    @DynamicPropertySource
    static void clamd(DynamicPropertyRegistry properties) {
        properties.add("porchlight.clamav.host", () -> "localhost");
        properties.add("porchlight.clamav.port", CLAMD::port);
    }

    @AfterAll
    static void stop() throws IOException {
        CLAMD.close();
    }

    @Autowired
    BlobStore blobs;

    @Test
    void anInfectedFileIsKeptApartAndGivenToNobody() throws IOException {
        Tokens.Contact requester = Tokens.Contact.at(harbour);
        Answer clean = as(requester).upload("/api/attachments", "a.txt", "text/plain", "fine".getBytes(UTF_8));
        assertThat(clean.status()).isEqualTo(201);

        Answer refused = as(requester).upload("/api/attachments", "b.txt", "text/plain", "EICAR".getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("file");
        assertThat(refused.text()).contains("Eicar-Test-Signature");

        UUID kept = jdbc.sql("select id from attachment where uploader_id = ? and infection is not null")
                .param(requester.id().toString())
                .query(UUID.class)
                .single();
        assertThat(blobs.get("quarantine/" + kept)).isPresent();
        assertThat(blobs.get("attachments/" + kept)).isEmpty();
        assertThat(as(requester).get("/api/attachments/" + kept).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeScannedIsNotAccepted() {
        Tokens.Contact requester = Tokens.Contact.at(harbour);
        Answer refused = as(requester).upload("/api/attachments", "c.txt", "text/plain", "too large".getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().get("detail").asString()).contains("viruses");
    }
}
