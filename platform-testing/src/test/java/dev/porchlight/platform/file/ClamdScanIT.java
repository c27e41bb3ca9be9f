package dev.porchlight.platform.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.porchlight.platform.testing.Clamd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scan, by ClamAV's own daemon. */
class ClamdScanIT {

    private static final byte[] EICAR = Clamd.EICAR.getBytes(US_ASCII);
    private static final int LARGEST_UPLOAD = 25 * 1024 * 1024;

    private ClamdScan scan;

    @BeforeEach
    void ask() {
        Clamd.assumeInstalled();
        scan = new ClamdScan("localhost", Clamd.port());
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws IOException {
        assertThat(infectionOf(new byte[0])).isEmpty();
        assertThat(infectionOf("hello".getBytes(US_ASCII))).isEmpty();
        assertThat(infectionOf(new byte[LARGEST_UPLOAD])).isEmpty();
    }

    @Test
    void whatIsFoundIsNamed() throws IOException {
        assertThat(infectionOf(EICAR)).contains(Clamd.EICAR_NAME);
        assertThat(infectionOf(zipped(EICAR))).contains(Clamd.EICAR_NAME);
    }

    @Test
    void whatItDoesNotReadToTheEndIsNotSaidToBeClean() {
        assertThatIOException().isThrownBy(() -> infectionOf(new byte[2 * LARGEST_UPLOAD]));
    }

    private Optional<String> infectionOf(byte[] bytes) throws IOException {
        return scan.infectionOf(new ByteArrayInputStream(bytes));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("folder/invoice.com"));
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
