package dev.porchlight.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Against a server that speaks S3 and checks signatures, with its bucket in memory. */
class S3BlobStoreTest extends BlobStoreContract {

    private static final String BUCKET = "porchlight-files";

    private final TransientNio2BlobStore buckets = new TransientNio2BlobStore();
    private final S3Proxy server = S3Proxy.builder()
            .endpoint(URI.create("http://localhost:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
            .blobStore(buckets)
            .build();

    @Override
    String[] settings() throws Exception {
        server.start();
        buckets.createContainer(BUCKET);
        return new String[] {
            "--PORTAL_S3_BUCKET=" + BUCKET,
            "--PORTAL_S3_ENDPOINT=http://localhost:" + server.getPort(),
            "--PORTAL_S3_PATH_STYLE=true",
            "--PORTAL_S3_ACCESS_KEY=key",
            "--PORTAL_S3_SECRET_KEY=secret"
        };
    }

    @AfterAll
    void stopServer() throws Exception {
        server.stop();
    }

    @Test
    void itIsTheStoreOfWhoeverNamesABucket() {
        assertThat(blobs).isInstanceOf(S3BlobStore.class);
    }

    @Test
    void servicesKeepApartInOneBucket() throws IOException {
        blobs.put("uploads/mine", InputStream.nullInputStream());
        assertThat(buckets.blobExists(BUCKET, "lamp/uploads/mine")).isTrue();
    }

    @Test
    void aStoreThatRefusesIsNotAnEmptyOne() throws IOException {
        try (S3BlobStore elsewhere = store("another-bucket", "secret");
                S3BlobStore burglar = store(BUCKET, "guessed")) {
            for (S3BlobStore refused : List.of(elsewhere, burglar)) {
                assertThatIOException().isThrownBy(() -> refused.get("a"));
                assertThatIOException().isThrownBy(() -> refused.put("a", InputStream.nullInputStream()));
                assertThatIOException().isThrownBy(() -> refused.delete("a"));
            }
        }
    }

    private S3BlobStore store(String bucket, String secret) {
        URI endpoint = URI.create("http://localhost:" + server.getPort());
        return new S3BlobStore(new S3Settings(bucket, "lamp", endpoint, "us-east-1", true, "key", secret));
    }
}
