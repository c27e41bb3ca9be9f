package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.security.BetweenServices;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class SealedCopyIT extends World {

    @Test
    void anAcceptedQuoteGetsACopyThatIsSealedAndCanBeProven() throws IOException {
        people();
        UUID id = sentQuote();
        Answer page = expect(200, as(casey).get("/api/quotes/" + id));
        Answer offered = expect(200, as(casey).get("/api/quotes/" + id + "/document"));
        assertThat(offered.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(text(offered.bytes()))
                .contains("New firewall", "£1,500.00", "£1,800.00")
                .doesNotContain("Accepted by");
        expect(404, as(casey).get("/api/quotes/" + id + "/evidence"));

        Answer accepted =
                expect(200, as(casey).post("/api/quotes/" + id + "/acceptance", acceptance(page, 180_000, List.of())));
        // The first of a process takes seconds.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(casey)
                                .after(accepted)
                                .get("/api/quotes/" + id + "/evidence")
                                .status()
                        == 200);
        byte[] copy =
                expect(200, as(casey).get("/api/quotes/" + id + "/document")).bytes();
        assertThat(as(casey)
                        .get("/api/quotes/" + id)
                        .json()
                        .at("/acceptance/sealedAt")
                        .isNull())
                .isFalse();
        assertThat(text(copy)).contains("Accepted by", "PO 4711", "Optional, not chosen", "£1,800.00");

        assertThat(checked(copy).get("verdict")).isEqualTo("unchanged");
        assertThat(checked(copy).get("reference").toString()).endsWith("-1");
        byte[] longer = Arrays.copyOf(copy, copy.length + 1);
        assertThat(checked(longer).get("verdict")).isEqualTo("changed");
        assertThat(checked(longer).get("reference")).isEqualTo("null");
        assertThat(checked(offered.bytes()).get("verdict")).isEqualTo("not-ours");
        assertThat(checked("no paper".getBytes()).get("verdict")).isEqualTo("not-readable");

        String hash = Sha256.of(copy);
        assertThat(expect(200, anybody.get("/api/billing/document-checks/" + hash))
                        .text())
                .contains("unchanged", "-1");
        assertThat(expect(200, anybody.get("/api/billing/document-checks/" + "0".repeat(64)))
                        .text())
                .contains("not-ours");
        expect(400, anybody.get("/api/billing/document-checks/4711"));

        String forMail = "/internal/sealed-copies/"
                + jdbc.sql("select id from sealed_copy where quote_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single();
        expect(401, anybody.get(forMail));
        expect(403, as(casey).get(forMail));
        Api notifications = anybody.with(BetweenServices.HEADER, betweenServices.sign(forMail));
        assertThat(expect(200, notifications.get(forMail)).bytes()).isEqualTo(copy);

        Map<String, byte[]> pack = unpacked(
                expect(200, asSeller().get("/api/quotes/" + id + "/evidence")).bytes());
        assertThat(pack).containsKeys("evidence.json", "seal.pem", "check.txt", "README.txt");
        assertThat(new String(pack.get("check.txt")))
                .contains(
                        "not changed since it was sealed",
                        // The tokens of tests do not tell.
                        "NOT COMPLETE, for it lacks: when they had signed in; how they had signed in\n");
        assertThat(new String(pack.get("evidence.json"))).contains("PO 4711", "Java-http-client");
        assertThat(pack.get(page.json().get("reference").asString() + ".pdf")).isEqualTo(copy);
    }

    @Test
    void documentsAreInTheLanguageThatTheirReaderChose() throws IOException {
        people();
        UUID id = sentQuote();
        events.publish(
                "porchlight.identity.PersonLanguageChosen.v1",
                casey.id(),
                1,
                Map.of("personId", casey.id(), "language", "de"));
        await().until(() ->
                "de".equals(directory.contact(casey.id()).orElseThrow().language()));
        String path = "/api/quotes/" + id + "/document";
        assertThat(text(expect(200, as(casey).get(path)).bytes())).contains("Angebot", "1.800,00\u00a0£");
        assertThat(text(expect(200, asSeller().get(path)).bytes())).contains("Quote", "£1,800.00");

        Answer page = expect(200, as(casey).get("/api/quotes/" + id));
        Answer accepted =
                expect(200, as(casey).post("/api/quotes/" + id + "/acceptance", acceptance(page, 180_000, List.of())));
        // The first of a process takes seconds.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(casey)
                                .after(accepted)
                                .get("/api/quotes/" + id + "/evidence")
                                .status()
                        == 200);
        // What was sealed is what it is, whoever reads it.
        assertThat(text(expect(200, asSeller().get(path)).bytes()))
                .contains("Angenommen von", "Bestellnummer: PO 4711");
        String evidence = "/api/quotes/" + id + "/evidence";
        Map<String, byte[]> pack = unpacked(expect(200, as(casey).get(evidence)).bytes());
        assertThat(new String(pack.get("README.txt"), StandardCharsets.UTF_8)).contains("angenommen wurde");
        assertThat(new String(pack.get("check.txt"), StandardCharsets.UTF_8)).contains("nicht verändert");
    }

    @Autowired
    private BetweenServices betweenServices;

    @Test
    void toOthersThereIsNoDocument() {
        people();
        UUID id = sentQuote();
        var colleague = contact("Una User", "user");
        for (String document : List.of("/document", "/evidence")) {
            expect(404, as(colleague).get("/api/quotes/" + id + document));
            expect(404, as(casey).get("/api/quotes/" + UUID.randomUUID() + document));
        }
    }

    private Map<String, String> checked(byte[] file) {
        Answer answer =
                expect(200, anybody.upload("/api/billing/document-checks", "copy.pdf", "application/pdf", file));
        Map<String, String> found = new HashMap<>();
        answer.json()
                .propertyStream()
                .forEach(field -> found.put(field.getKey(), field.getValue().asString("null")));
        return found;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
