package dev.porchlight.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClamdScanTest {

    @Test
    void itPassesOnWhatTheDaemonSays() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            ClamdScan scan = new ClamdScan("localhost", clamd.port());
            assertThat(scan(scan, "x".repeat(300_000))).isEmpty();
            assertThat(scan(scan, "x".repeat(300_000) + "EICAR")).contains("Eicar-Test-Signature");
            assertThatThrownBy(() -> scan(scan, "too large")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void noDaemonNoVerdict() {
        assertThatThrownBy(() -> scan(new ClamdScan("localhost", 1), "a")).isInstanceOf(IOException.class);
    }

    private static Optional<String> scan(ClamdScan scan, String content) throws IOException {
        return scan.infectionOf(new ByteArrayInputStream(content.getBytes()));
    }
}
