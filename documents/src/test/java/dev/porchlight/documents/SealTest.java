package dev.porchlight.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.porchlight.documents.SealCheck.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    static Path folder;

    static Seal seal;
    static byte[] sealed;

    @BeforeAll
    static void sealOne() throws Exception {
        seal = newSeal("ours", "-5d", 10);
        sealed = seal.put(Sample.pdf(), NOW);
    }

    @Test
    void aSealedFileIsStillWhatArchivesAndScreenReadersTake() throws Exception {
        Conformance.check(sealed);
    }

    @Test
    void whatWasNotTouchedIsUnchanged() {
        assertThat(check(sealed)).isEqualTo(new SealCheck.Finding(Verdict.UNCHANGED, NOW));
    }

    /** Somebody else's program, of those that people have: poppler's. */
    @Test
    void pdfsigSaysTheSame(@TempDir Path papers) throws Exception {
        assumeTrue(new ProcessBuilder("sh", "-c", "command -v pdfsig").start().waitFor() == 0, "pdfsig is not here");
        assertThat(pdfsig(papers, sealed)).contains("Signature is Valid", "Total document signed");
        assertThat(pdfsig(papers, Arrays.copyOf(sealed, sealed.length + 1))).contains("Not total document signed");
        byte[] other = sealed.clone();
        other[100] ^= 1;
        assertThat(pdfsig(papers, other)).doesNotContain("Signature is Valid");
    }

    private static String pdfsig(Path papers, byte[] file) throws Exception {
        Path paper = Files.write(papers.resolve("paper.pdf"), file);
        var pdfsig = new ProcessBuilder("pdfsig", paper.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        pdfsig.waitFor();
        return said;
    }

    @Test
    void aByteMoreIsAChange() {
        for (String more : List.of("\n", "x", "%comment")) {
            byte[] longer = Arrays.copyOf(sealed, sealed.length + more.length());
            System.arraycopy(more.getBytes(StandardCharsets.US_ASCII), 0, longer, sealed.length, more.length());
            assertThat(check(longer).verdict()).isEqualTo(Verdict.CHANGED);
        }
    }

    @Test
    void aByteOtherwiseIsAChange() {
        byte[] other = sealed.clone();
        other[sealed.length / 3] ^= 1;
        assertThat(check(other).verdict()).isNotEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void aByteBehindTheSealInItsOwnPlaceIsAChange() {
        byte[] other = sealed.clone();
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("00000000>", text.indexOf("/Contents <"));
        other[end + 3] = '7';
        assertThat(check(other).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void aBoxOverThePricesIsAChange() throws Exception {
        var changed = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(sealed)) {
            var page = pdf.getPage(0);
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                content.addRect(0, 0, 300, 300);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(changed);
        }
        assertThat(check(changed.toByteArray()).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void anotherOnesSealAndNoneAreNotOurs() throws Exception {
        assertThat(check(newSeal("other", "-5d", 10).put(Sample.pdf(), NOW)).verdict())
                .isEqualTo(Verdict.NOT_OURS);
        assertThat(check(Sample.pdf()).verdict()).isEqualTo(Verdict.NOT_OURS);
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        for (byte[] file : List.of(new byte[0], "hello".getBytes(), Arrays.copyOf(sealed, 200))) {
            assertThat(check(file).verdict()).isIn(Verdict.NOT_READABLE, Verdict.NOT_OURS);
        }
    }

    @Test
    void anExpiredKeySealsNothing() throws Exception {
        Seal expired = newSeal("expired", "-20d", 10);
        assertThatThrownBy(() -> expired.put(Sample.pdf(), NOW)).isInstanceOf(SealExpired.class);
    }

    private static SealCheck.Finding check(byte[] file) {
        return SealCheck.of(file, List.of(seal.certificate()));
    }

    private static Seal newSeal(String name, String start, int days) throws Exception {
        Path store = folder.resolve(name + ".p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "seal",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-sigalg",
                        "SHA256withECDSA",
                        "-dname",
                        "CN=Northgate IT " + name,
                        "-ext",
                        "KU:critical=digitalSignature,nonRepudiation",
                        "-startdate",
                        start,
                        "-validity",
                        String.valueOf(days),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "secret1")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return new Seal(store, "secret1");
    }
}
