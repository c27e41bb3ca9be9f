package dev.porchlight.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Quotes that cannot be, and acceptances of them. */
@ServiceIT
class BadQuotesIT extends BadInput {

    /** A picture that says it is one, and is a page with script. */
    private static final byte[] LIE = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @TestFactory
    Stream<DynamicTest> quotes() {
        Map<String, Object> good =
                Map.of("organisationId", harbour, "contactId", casey.id(), "content", offer("1500.00"));
        String line = "/content/sections/0/lines/0";
        return refused(
                asSeller(),
                "/api/quotes",
                good,
                new Wrong("/organisationId", UUID.randomUUID()),
                new Wrong("/contactId", foreignContact),
                new Wrong("/contactId", UUID.randomUUID()),
                new Wrong("/accountManagerId", casey.id()),
                new Wrong("/siteId", UUID.randomUUID()),
                new Wrong("/content/currency", "EUR"),
                new Wrong("/content/currency", "XAU"),
                new Wrong("/content/validUntil", "2026-02-30"),
                new Wrong("/content/validUntil", "+999999999-12-31"),
                new Wrong("/content/discount", amount(10.125), "/content/discount/minorUnits"),
                new Wrong("/content/discount", amount(-1), "/content/discount/minorUnits"),
                new Wrong("/content/discount", amount(150_001), "/content/discount"),
                new Wrong("/content/discountPercent", "100.01"),
                new Wrong("/content/discountPercent", "1.005"),
                new Wrong(line + "/unitPrice", "1e30"),
                new Wrong(line + "/unitPrice", "-1"),
                new Wrong(line + "/unitPrice", "0.0000001"),
                new Wrong(line + "/unitPrice", "NaN"),
                new Wrong(line + "/quantity", "-1"),
                new Wrong(line + "/quantity", "0"),
                new Wrong(line + "/quantity", "1.00005"),
                new Wrong(line + "/quantity", "1E+1000000000"),
                new Wrong(line + "/tax/rate", "-20"),
                new Wrong(line + "/tax/rate", "101"),
                new Wrong(line + "/tax/category", "tithe"),
                new Wrong("/content/sections", List.of()),
                new Wrong("/content/title", "\u0000"));
    }

    @TestFactory
    Stream<DynamicTest> acceptances() {
        UUID id = sentQuote();
        Answer page = expect(200, as(casey).get("/api/quotes/" + id));
        Map<String, Object> good = acceptance(page, 180_000, List.of());
        String hash = page.json().at("/current/contentHash").asString();
        return Stream.concat(
                refused(
                        as(casey),
                        "/api/quotes/" + id + "/acceptance",
                        good,
                        new Wrong("/version", 0),
                        new Wrong("/version", 2),
                        new Wrong("/version", null),
                        new Wrong("/contentHash", hash.toUpperCase().replace("0", "O")),
                        new Wrong("/total", amount(1800.005), "/total/minorUnits"),
                        new Wrong("/total", amount(1e30), "/total/minorUnits"),
                        new Wrong("/chosenOptions", List.of(UUID.randomUUID()), "/chosenOptions/0"),
                        new Wrong("/purchaseOrder", ""),
                        new Wrong("/purchaseOrder", "   "),
                        new Wrong("/purchaseOrder", "-"),
                        new Wrong("/purchaseOrder", null),
                        new Wrong("/consent", false),
                        new Wrong("/consent", null),
                        new Wrong("/name", " "),
                        new Wrong("/email", "casey"),
                        new Wrong(
                                "/signature",
                                Map.of("typed", "Casey", "strokes", List.of(stroke(0, 0, 90, 40))),
                                "/signature"),
                        new Wrong("/signature", null)),
                Stream.of(
                                new Wrong("/signature", Map.of("typed", "   "), "/signature/typed"),
                                new Wrong("/signature", Map.of("strokes", List.of()), "/signature/strokes"),
                                new Wrong("/signature", Map.of(), "/signature/strokes"),
                                new Wrong(
                                        "/signature",
                                        Map.of("strokes", List.of(stroke(40, 40, 43, 43), stroke(41, 42, 42, 40))),
                                        "/signature/strokes"),
                                new Wrong(
                                        "/signature",
                                        Map.of("strokes", List.of(Map.of("points", List.of()))),
                                        "/signature/strokes"))
                        .map(wrong -> refused(as(casey), 422, "/api/quotes/" + id + "/acceptance", good, wrong)));
    }

    @Test
    void whatWasRefusedChangedNothingAndWhatIsSoundIsThenAccepted() {
        UUID id = sentQuote();
        Answer page = expect(200, as(casey).get("/api/quotes/" + id));
        Map<String, Object> dot = acceptance(page, 180_000, List.of());
        dot.put("signature", Map.of("strokes", List.of(stroke(5, 5, 7, 7))));
        expect(422, as(casey).post("/api/quotes/" + id + "/acceptance", dot));
        assertThat(as(casey).get("/api/quotes/" + id).json().get("version"))
                .isEqualTo(page.json().get("version"));

        Map<String, Object> odd = acceptance(page, 180_000, List.of());
        odd.put("comment", "a\u0000bHALFc");
        odd.put("email", "casey\u0000@example.com");
        odd.put("signature", Map.of("strokes", List.of(stroke(5, 5, 90, 40))));
        expect(400, as(casey).post("/api/quotes/" + id + "/acceptance", odd));
        odd.put("email", "casey@example.com");
        Answer accepted = expect(
                200,
                as(casey)
                        .post(
                                "/api/quotes/" + id + "/acceptance",
                                JSON.writeValueAsString(odd).replace("HALF", "\\ud800")));
        assertThat(as(casey)
                        .after(accepted)
                        .get("/api/quotes/" + id)
                        .json()
                        .at("/acceptance/comment")
                        .asString())
                .isEqualTo("a b c");
    }

    @Test
    void foreignFilesAndContactsProveNothing() {
        UUID id = sentQuote();
        Tokens.Agent colleague =
                known(new Tokens.Agent(UUID.randomUUID(), "Cole Colleague", List.of("account-manager")));
        UUID theirs = expect(201, anybody.as(colleague).upload("/api/billing/attachments", "a.txt", "text/plain", LIE))
                .id();
        Map<String, Object> good = new HashMap<>(
                Map.of("version", 1, "purchaseOrder", "N/A", "acceptedBy", casey.id(), "channel", "phone"));
        good.put("attachmentIds", List.of(theirs));
        Answer foreign = expect(400, asSeller().post("/api/quotes/" + id + "/acceptance-on-behalf", good));
        assertThat(foreign.pointers()).containsExactly("/attachmentIds/0");
        good.put("attachmentIds", List.of());
        assertThat(expect(400, asSeller().post("/api/quotes/" + id + "/acceptance-on-behalf", good))
                        .pointers())
                .containsExactly("/attachmentIds");
        UUID mine = expect(201, asSeller().upload("/api/billing/attachments", "a.txt", "text/plain", LIE))
                .id();
        good.put("attachmentIds", List.of(mine));
        good.put("acceptedBy", foreignContact);
        assertThat(expect(400, asSeller().post("/api/quotes/" + id + "/acceptance-on-behalf", good))
                        .pointers())
                .containsExactly("/acceptedBy");
        expect(404, asSeller().post("/api/quotes/" + UUID.randomUUID() + "/acceptance-on-behalf", good));
        assertThat(asSeller().get("/api/quotes/" + id).json().get("status").asString())
                .isEqualTo("sent");
    }

    /** Whatever it says it is, a file is what its bytes are. */
    @Test
    void aPictureThatLiesIsNotTaken() {
        Answer refused = expect(400, asSeller().upload("/api/billing/attachments", "proof.png", "image/png", LIE));
        assertThat(refused.pointers()).containsExactly("file");
    }
}
