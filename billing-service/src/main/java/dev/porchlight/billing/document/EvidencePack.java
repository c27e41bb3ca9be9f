package dev.porchlight.billing.document;

import dev.porchlight.documents.Seal;
import dev.porchlight.documents.SealCheck;
import dev.porchlight.platform.problem.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One download that proves an acceptance to somebody who does not know us. */
@Component
public class EvidencePack {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final PrintedQuotes printed;
    private final ObjectProvider<Seal> seal;

    EvidencePack(PrintedQuotes printed, ObjectProvider<Seal> seal) {
        this.printed = printed;
        this.seal = seal;
    }

    /** Empty until there is a sealed copy. */
    public Optional<PrintedFile> of(UUID quoteId) {
        return printed.copyOf(quoteId).map(copy -> {
            Seal ours = seal.getIfAvailable();
            if (ours == null) {
                throw new NotFound();
            }
            byte[] pdf = printed.bytes(copy);
            return new PrintedFile(copy.reference() + " evidence.zip", pack(copy.reference(), pdf, ours));
        });
    }

    private static byte[] pack(String reference, byte[] pdf, Seal seal) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, reference + ".pdf", pdf);
            put(zip, "evidence.json", enclosed(pdf));
            put(zip, "seal.pem", pem(seal).getBytes(StandardCharsets.US_ASCII));
            put(zip, "check.txt", check(pdf, seal).getBytes(StandardCharsets.UTF_8));
            put(zip, "README.txt", readme(reference).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** As it is under the seal. */
    private static byte[] enclosed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("evidence.json");
            try (InputStream in = file.getEmbeddedFile().createInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    private static String pem(Seal seal) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + PEM.encodeToString(seal.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String check(byte[] pdf, Seal seal) {
        var finding = SealCheck.of(pdf, List.of(seal.certificate()));
        return """
                What the portal found when it made this archive
                Seal:            %s
                Sealed:          %s
                SHA-256 of file: %s
                SHA-256 of the seal's certificate: %s
                """.formatted(
                        switch (finding.verdict()) {
                            case UNCHANGED -> "not changed since it was sealed";
                            case CHANGED -> "CHANGED after it was sealed";
                            case NOT_OURS -> "not by today's certificate";
                            case NOT_READABLE -> "not readable";
                        },
                        finding.sealedAt() == null ? "-" : Written.moment(finding.sealedAt()),
                        Sha256.of(pdf),
                        Sha256.of(seal.certificate()));
    }

    private static String readme(String reference) {
        return """
                Proof that quote %1$s was accepted

                %1$s.pdf       What was agreed, and who accepted it. It bears the electronic seal of the company that
                               made the quote. The seal covers the whole file: whoever changes a byte breaks it.
                evidence.json  The same for machines: what was shown, who accepted it, how and when they had signed in,
                               from which address, their consent, order number and signature. It is enclosed in the PDF,
                               so the seal covers it too.
                seal.pem       The certificate of the seal.
                check.txt      What a check of the seal found on the day of this download.

                To check it yourself: open the PDF in a reader that shows seals, or run "pdfsig %1$s.pdf" (poppler-utils).
                It must say that the seal is valid and that the total document is covered. A reader that does not know the
                company says that the issuer is unknown; compare the certificate with seal.pem then.

                What the customer made is a simple electronic signature. The seal is the company's, and says that nothing
                was changed after it was put on. All times are UTC.
                """.formatted(reference);
    }
}
