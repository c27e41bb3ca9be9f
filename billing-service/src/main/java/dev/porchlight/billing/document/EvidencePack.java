package dev.porchlight.billing.document;

import dev.porchlight.documents.Seal;
import dev.porchlight.documents.SealCheck;
import dev.porchlight.documents.Texts;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One download that proves an acceptance to somebody who does not know us. */
@Component
public class EvidencePack {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final PrintedQuotes printed;
    private final ObjectProvider<Seal> seal;
    private final Languages languages;
    private final JsonMapper json;

    EvidencePack(PrintedQuotes printed, ObjectProvider<Seal> seal, Languages languages, JsonMapper json) {
        this.printed = printed;
        this.seal = seal;
        this.languages = languages;
        this.json = json;
    }

    /** Explained in the reader's language; empty until there is a sealed copy. */
    public Optional<PrintedFile> of(UUID quoteId, Caller reader) {
        return printed.copyOf(quoteId).map(copy -> {
            Seal ours = seal.getIfAvailable();
            if (ours == null) {
                throw new NotFound();
            }
            byte[] pdf = printed.bytes(copy);
            return new PrintedFile(
                    copy.reference() + " evidence.zip", pack(copy.reference(), pdf, ours, languages.of(reader)));
        });
    }

    private byte[] pack(String reference, byte[] pdf, Seal seal, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, reference + ".pdf", pdf);
            byte[] evidence = enclosed(pdf);
            put(zip, "evidence.json", evidence);
            put(zip, "seal.pem", pem(seal).getBytes(StandardCharsets.US_ASCII));
            put(zip, "check.txt", check(pdf, evidence, seal, language).getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "README.txt",
                    Texts.file(language, "evidence").replace("{0}", reference).getBytes(StandardCharsets.UTF_8));
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

    private static String wordOf(SealCheck.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String check(byte[] pdf, byte[] evidence, Seal seal, Locale language) {
        var finding = SealCheck.of(pdf, List.of(seal.certificate()));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("seal", Texts.get(language, "evidence.check." + wordOf(finding.verdict())));
        said.put("sealed", finding.sealedAt() == null ? "-" : Written.moment(finding.sealedAt()));
        said.put("evidence", completeness(EvidenceCheck.missing(evidence, json), language));
        said.put("file", Sha256.of(pdf));
        said.put("certificate", Sha256.of(seal.certificate()));
        StringBuilder text = new StringBuilder(Texts.get(language, "evidence.check.title")).append('\n');
        said.forEach((name, value) -> text.append(Texts.get(language, "evidence.check." + name))
                .append(": ")
                .append(value)
                .append('\n'));
        return text.toString();
    }

    private static String completeness(List<String> missing, Locale language) {
        return missing.isEmpty()
                ? Texts.get(language, "evidence.check.complete")
                : missing.stream()
                        .map(part -> Texts.get(language, "evidence.part." + part))
                        .collect(Collectors.joining("; ", Texts.get(language, "evidence.check.missing") + " ", ""));
    }
}
