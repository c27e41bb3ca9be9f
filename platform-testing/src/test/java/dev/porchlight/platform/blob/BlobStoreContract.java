package dev.porchlight.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What holds of every store, chosen as a service chooses it: by its settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BlobStoreContract {

    private final String key = "uploads/" + UUID.randomUUID();

    private ConfigurableApplicationContext service;
    BlobStore blobs;

    /** The settings that choose the store, as arguments. */
    abstract String[] settings() throws Exception;

    @BeforeAll
    void start() throws Exception {
        service = new SpringApplicationBuilder(BlobConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(settings());
        blobs = service.getBean(BlobStore.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000, 25 * 1024 * 1024})
    void whatIsPutIsGot(int size) throws IOException {
        byte[] bytes = bytes(size);
        assertThat(blobs.put(key, new ByteArrayInputStream(bytes))).isEqualTo(size);
        assertThat(got(key)).isEqualTo(bytes);
    }

    @Test
    void itIsReplacedByWhatIsPutAgain() throws IOException {
        put("the first, and longer");
        put("the second");
        assertThat(got(key)).asString().isEqualTo("the second");
    }

    @Test
    void aStreamThatBreaksLeavesWhatWasThere() throws IOException {
        put("before");
        assertThatIOException()
                .isThrownBy(() -> blobs.put(key, breakingAfter(bytes(10_000_000))))
                .withMessage("the line is dead");
        assertThat(got(key)).asString().isEqualTo("before");

        String another = key + "-another";
        assertThatIOException().isThrownBy(() -> blobs.put(another, breakingAfter(bytes(10))));
        assertThat(blobs.get(another)).isEmpty();
    }

    @Test
    void nothingIsUnderAKeyThatNothingWasPutUnder() throws IOException {
        assertThat(blobs.get("uploads/" + UUID.randomUUID())).isEmpty();
        assertThat(blobs.get(UUID.randomUUID() + "/" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        put("away with it");
        blobs.delete(key);
        assertThat(blobs.get(key)).isEmpty();
        blobs.delete(key);
    }

    @Test
    void whatIsBeingReadMayBeDeleted() throws IOException {
        byte[] bytes = bytes(1_000_000);
        blobs.put(key, new ByteArrayInputStream(bytes));
        try (InputStream reading = blobs.get(key).orElseThrow()) {
            byte[] beginning = reading.readNBytes(10);
            blobs.delete(key);
            assertThat(new SequenceInputStream(new ByteArrayInputStream(beginning), reading))
                    .hasBinaryContent(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/passwd", "../secret", "uploads/../../secret", "a//b", "a/", "a.txt", "a b"})
    void aKeyIsNoPath(String path) {
        assertThatThrownBy(() -> blobs.put(path, InputStream.nullInputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.get(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.delete(path)).isInstanceOf(IllegalArgumentException.class);
    }

    private void put(String text) throws IOException {
        blobs.put(key, new ByteArrayInputStream(text.getBytes()));
    }

    private byte[] got(String from) throws IOException {
        try (InputStream bytes = blobs.get(from).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream breakingAfter(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });
    }
}
