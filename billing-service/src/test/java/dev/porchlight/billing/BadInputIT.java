package dev.porchlight.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong is named by its field, and nothing is done by halves. */
@ServiceIT
class BadInputIT extends World {

    private static final JsonMapper JSON = new JsonMapper();

    /** A picture that says it is one, and is a page with script. */
    private static final byte[] LIE = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private Tokens.Contact bella;
    private UUID foreignContact;

    /** @param value null takes the field away */
    private record Wrong(String pointer, Object value, String named) {
        Wrong(String pointer, Object value) {
            this(pointer, value, pointer);
        }
    }

    @BeforeEach
    void world() {
        people();
        bella = contact("Bella Billing", "billing-contact");
        UUID elsewhere = UUID.randomUUID();
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                elsewhere,
                0,
                Map.of("organisationId", elsewhere, "name", "Kestrel"));
        foreignContact = UUID.randomUUID();
        Map<String, Object> stranger = new HashMap<>(Map.of(
                "contactId",
                foreignContact,
                "organisationId",
                elsewhere,
                "name",
                "Kim Kestrel",
                "email",
                "kim@kestrel.example",
                "roles",
                List.of(),
                "ticketVisibility",
                "own"));
        stranger.put("siteId", null);
        events.publish("porchlight.identity.ContactRegistered.v1", foreignContact, 0, stranger);
        org.awaitility.Awaitility.await()
                .until(() -> directory.contact(foreignContact).isPresent());
    }

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

    /** Of each text that is kept as it came: a view that cannot write one would stand still for everybody. */
    @Test
    void charactersThatCannotBeStoredStopNobody() {
        String nothing = "a\u0000b";
        Map<String, Object> content = offer("10.00");
        content.put("terms", nothing);
        Map<String, Object> odd = line("Odd", "1.00", "one-off", false);
        odd.put("code", nothing);
        odd.put("unit", nothing);
        content.put("sections", List.of(Map.of("title", nothing, "lines", List.of(odd))));
        Answer drafted = expect(201, draft(content));
        Answer shown = expect(200, asSeller().after(drafted).get("/api/quotes/" + drafted.id()));
        assertThat(shown.json().at("/draft/content/terms").asString()).isEqualTo("a b");

        Map<String, Object> charged = invoice("10.00");
        for (String field : List.of("reference", "orderNumber", "agreement", "notes")) {
            charged.put(field, nothing);
        }
        Answer invoice =
                expect(201, asSeller().post("/api/invoices", Map.of("organisationId", harbour, "content", charged)));
        Answer issued = expect(204, asSeller().post("/api/invoices/" + invoice.id() + "/issue"));
        expect(200, as(bella).after(issued).get("/api/invoices/" + invoice.id()));
        Answer paid = expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices/" + invoice.id() + "/payments",
                                Map.of(
                                        "externalId", nothing,
                                        "method", nothing,
                                        "reference", nothing,
                                        "amount", amount(100),
                                        "receivedOn", "2026-03-02")));
        expect(200, as(bella).after(paid).get("/api/invoices/" + invoice.id()));
        Answer said = expect(
                204,
                as(bella)
                        .put(
                                "/api/invoices/" + invoice.id() + "/sign-off",
                                Map.of("agreed", false, "comment", nothing)));
        assertThat(expect(200, as(bella).after(said).get("/api/invoices/" + invoice.id()))
                        .json()
                        .at("/signOff/comment")
                        .asString())
                .isEqualTo("a b");
    }

    @TestFactory
    Stream<DynamicTest> invoices() {
        return refused(
                asSeller(),
                "/api/invoices",
                Map.of("organisationId", harbour, "content", invoice("150.00")),
                new Wrong("/organisationId", UUID.randomUUID()),
                new Wrong("/content/currency", "USD"),
                new Wrong("/content/lines", List.of()),
                new Wrong("/content/lines/0/quantity", "-3"),
                new Wrong("/content/lines/0/unitPrice", "1e30"),
                new Wrong("/content/lines/0/quantity", "999999999", "/content/lines/0/unitPrice"),
                new Wrong("/content/lines/0/tax/rate", "20.00001"),
                new Wrong("/content/discount", amount(15_001)),
                new Wrong(
                        "/content/discount", Map.of("minorUnits", 1, "currency", "EUR"), "/content/discount/currency"),
                new Wrong("/content/terms", Map.of("count", -1, "unit", "days"), "/content/terms/count"),
                new Wrong("/content/terms", Map.of("count", 366, "unit", "months"), "/content/terms/count"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsPaidAndCredited() {
        UUID id = issued();
        UUID draft = expect(
                        201,
                        asSeller().post("/api/invoices", Map.of("organisationId", harbour, "content", invoice("1.00"))))
                .id();
        Stream<DynamicTest> payments = refused(
                asSeller(),
                "/api/invoices/" + id + "/payments",
                Map.of("amount", amount(100), "receivedOn", "2026-03-02"),
                new Wrong("/amount", amount(0), "/amount/minorUnits"),
                new Wrong("/amount", amount(-1), "/amount/minorUnits"),
                new Wrong("/amount", amount(100.5), "/amount/minorUnits"),
                new Wrong("/amount", amount(1e30), "/amount/minorUnits"),
                new Wrong("/amount", Map.of("minorUnits", 1, "currency", "EUR"), "/amount/currency"),
                new Wrong("/receivedOn", "yesterday"),
                new Wrong("/receivedOn", "+999999999-12-31"),
                new Wrong("/receivedOn", null));
        Stream<DynamicTest> credits = refused(
                asSeller(),
                "/api/invoices/" + id + "/credit-notes",
                Map.of("reason", "Too much"),
                new Wrong("/reason", " "),
                new Wrong("/lines", List.of(Map.of("lineId", UUID.randomUUID())), "/lines/0/lineId"));
        Stream<DynamicTest> early = Stream.of(
                        Map.entry("payments", Map.of("amount", amount(1), "receivedOn", "2026-03-02")),
                        Map.entry("credit-notes", Map.of("reason", "No")))
                .map(what -> dynamicTest(
                        what.getKey() + " of a draft",
                        () -> expect(
                                409,
                                asSeller().post("/api/invoices/" + draft + "/" + what.getKey(), what.getValue()))));
        return Stream.of(payments, credits, early).flatMap(tests -> tests);
    }

    @Test
    void moreThanIsLeftOfALineIsNotCredited() {
        UUID id = issued();
        String line = asSeller()
                .get("/api/invoices/" + id)
                .json()
                .at("/invoice/content/lines/0/id")
                .asString();
        Answer refused = expect(
                400,
                asSeller()
                        .post(
                                "/api/invoices/" + id + "/credit-notes",
                                Map.of(
                                        "reason",
                                        "Too much",
                                        "lines",
                                        List.of(Map.of("lineId", line, "net", amount(15_001))))));
        assertThat(refused.pointers()).containsExactly("/lines/0/net");
        Answer signedOff = expect(
                400,
                as(bella)
                        .put(
                                "/api/invoices/" + id + "/sign-off",
                                Map.of("agreed", false, "disputedLines", List.of(UUID.randomUUID()))));
        assertThat(signedOff.pointers()).containsExactly("/disputedLines/0");
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

    @TestFactory
    Stream<DynamicTest> fromAccounting() {
        Map<String, Object> good = new HashMap<>(Map.of(
                "organisationId",
                harbour,
                "number",
                "X-1",
                "invoiceDate",
                "2026-03-01",
                "dueDate",
                "2026-03-31",
                "currency",
                "GBP",
                "lines",
                List.of(),
                "net",
                amount(1_000),
                "tax",
                amount(200),
                "total",
                amount(1_200)));
        good.put("payments", List.of(Map.of("externalId", "P", "amount", amount(1), "receivedOn", "2026-03-02")));
        good.put(
                "creditNotes",
                List.of(Map.of(
                        "externalId",
                        "C",
                        "number",
                        "C-1",
                        "issuedOn",
                        "2026-03-02",
                        "net",
                        amount(1),
                        "tax",
                        amount(0),
                        "total",
                        amount(1))));
        Map<String, Object> euros = Map.of("minorUnits", 1, "currency", "EUR");
        List<Wrong> all = new ArrayList<>(List.of(
                new Wrong("/organisationId", UUID.randomUUID()),
                new Wrong("/net", amount(-1), "/net/minorUnits"),
                new Wrong("/total", amount(1e30), "/total/minorUnits"),
                new Wrong("/total", amount(12.005), "/total/minorUnits"),
                new Wrong("/invoiceDate", "01.03.2026"),
                new Wrong("/dueDate", "+999999999-12-31"),
                new Wrong("/currency", "XXX")));
        for (String foreign : List.of("/net", "/tax", "/total", "/amountDue", "/payments/0/amount")) {
            all.add(new Wrong(foreign, euros, foreign + "/currency"));
        }
        for (String foreign : List.of("net", "tax", "total")) {
            all.add(new Wrong("/creditNotes/0/" + foreign, euros, "/creditNotes/0/" + foreign + "/currency"));
        }
        String path = "/api/billing/imports/xero/invoices/" + UUID.randomUUID();
        Api machine = anybody.as(Tokens.machine("billing:write"));
        return all.stream()
                .map(wrong -> dynamicTest(name(wrong), () -> {
                    Answer answer = expect(400, machine.put(path, with(good, wrong)));
                    assertThat(answer.pointers()).contains(wrong.named());
                }));
    }

    @Test
    void daysOfNoCalendarAreNotAskedFor() {
        for (String path : List.of("/api/invoices", "/api/billing/statements/" + harbour)) {
            Answer refused = expect(400, asSeller().get(path + "?from=%2B999999999-01-01"));
            assertThat(refused.pointers()).containsExactly("from");
        }
    }

    private Stream<DynamicTest> refused(Api by, String path, Map<String, Object> good, Wrong... wrongs) {
        return Stream.of(wrongs).map(wrong -> refused(by, 400, path, good, wrong));
    }

    private DynamicTest refused(Api by, int status, String path, Map<String, Object> good, Wrong wrong) {
        return dynamicTest(name(wrong), () -> {
            Answer answer = expect(status, by.post(path, with(good, wrong)));
            assertThat(answer.pointers()).contains(wrong.named());
        });
    }

    private static String name(Wrong wrong) {
        String value = String.valueOf(wrong.value());
        return wrong.pointer() + " " + value.substring(0, Math.min(60, value.length()));
    }

    private static JsonNode with(Map<String, Object> good, Wrong wrong) {
        ObjectNode body = JSON.valueToTree(good);
        int last = wrong.pointer().lastIndexOf('/');
        JsonNode parent = body.at(wrong.pointer().substring(0, last));
        String field = wrong.pointer().substring(last + 1);
        JsonNode value = JSON.valueToTree(wrong.value());
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), value);
        } else if (wrong.value() == null) {
            ((ObjectNode) parent).remove(field);
        } else {
            ((ObjectNode) parent).set(field, value);
        }
        return body;
    }

    private UUID issued() {
        Answer drafted = expect(
                201, asSeller().post("/api/invoices", Map.of("organisationId", harbour, "content", invoice("150.00"))));
        Answer issued = expect(204, asSeller().post("/api/invoices/" + drafted.id() + "/issue"));
        expect(200, asSeller().after(issued).get("/api/invoices/" + drafted.id()));
        return drafted.id();
    }

    private static Map<String, Object> invoice(String price) {
        return new HashMap<>(Map.of(
                "reference",
                "Monthly",
                "currency",
                "GBP",
                "lines",
                List.of(Map.of("description", "Support", "quantity", "1", "unitPrice", price, "tax", VAT))));
    }

    private static Map<String, Object> amount(Number minorUnits) {
        return Map.of("minorUnits", minorUnits, "currency", "GBP");
    }

    private static Map<String, Object> stroke(int x, int y, int toX, int toY) {
        return Map.of("points", List.of(Map.of("x", x, "y", y), Map.of("x", toX, "y", toY)));
    }
}
