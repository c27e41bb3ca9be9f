package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.World;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class InvoiceJourneyIT extends World {

    @Autowired
    private ActingPasses passes;

    private Tokens.Contact bella;

    @BeforeEach
    void theBillingContact() {
        people();
        bella = contact("Bella Billing", "billing-contact");
    }

    private UUID draft(String reference, String price) {
        return expect(
                        201,
                        asSeller()
                                .post(
                                        "/api/invoices",
                                        Map.of("organisationId", harbour, "content", content(reference, price))))
                .id();
    }

    private static Map<String, Object> content(String reference, String price) {
        return Map.of(
                "reference",
                reference,
                "currency",
                "GBP",
                "lines",
                List.of(Map.of("description", "Support", "quantity", "1", "unitPrice", price, "tax", VAT)));
    }

    private UUID issued(String reference, String price) {
        UUID id = draft(reference, price);
        shown(id, expect(204, asSeller().post("/api/invoices/" + id + "/issue")));
        return id;
    }

    private Answer shown(UUID id, Answer command) {
        return expect(200, asSeller().after(command).get("/api/invoices/" + id));
    }

    private Answer pay(UUID id, String externalId, long amount) {
        return expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices/" + id + "/payments",
                                Map.of(
                                        "externalId", externalId,
                                        "amount", Map.of("minorUnits", amount, "currency", "GBP"),
                                        "receivedOn", java.time.LocalDate.now().toString())));
    }

    @Test
    void listPageCsvAndStatementAgree() {
        UUID first = issued("=HYPERLINK(\"x\")", "150.00");
        UUID second = issued("Monthly", "300.00");
        shown(first, pay(first, "B1", 20_000));
        Answer note =
                expect(201, asSeller().post("/api/invoices/" + second + "/credit-notes", Map.of("reason", "Too much")));
        shown(second, note);

        Answer list = expect(200, as(bella).get("/api/invoices"));
        assertThat(list.json().get("total").asInt()).isEqualTo(3);
        Answer page = expect(200, as(bella).get("/api/invoices/" + first));
        assertThat(page.json().at("/item/paymentStatus").asString()).isEqualTo("paid");
        assertThat(page.json().at("/item/unallocated/minorUnits").asLong()).isEqualTo(2_000);
        assertThat(page.json().at("/invoice/totals/total"))
                .isEqualTo(page.json().at("/item/total"));
        assertThat(as(bella)
                        .get("/api/invoices/" + second)
                        .json()
                        .at("/item/paymentStatus")
                        .asString())
                .isEqualTo("credited");
        assertThat(expect(200, as(bella).get("/api/invoices/" + note.id()))
                        .json()
                        .at("/creditNote/totals/total/minorUnits")
                        .asLong())
                .isEqualTo(36_000);
        assertThat(as(bella)
                        .get("/api/invoices?unpaid=true")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();

        String csv = expect(200, as(bella).get("/api/invoices/csv")).text();
        assertThat(csv).contains("'=HYPERLINK").contains("180.00").contains("360.00");

        Answer statement = expect(200, as(bella).get("/api/billing/statements/" + harbour));
        var one = statement.json().get(0);
        assertThat(one.at("/charged/minorUnits").asLong()).isEqualTo(54_000);
        assertThat(one.at("/credited/minorUnits").asLong()).isEqualTo(36_000);
        assertThat(one.at("/paid/minorUnits").asLong()).isEqualTo(20_000);
        assertThat(one.at("/closing/minorUnits").asLong()).isEqualTo(-2_000);
        assertThat(one.at("/due/minorUnits").asLong()
                        - one.at("/unallocated/minorUnits").asLong())
                .isEqualTo(-2_000);
        expect(200, as(bella).get("/api/billing/statements/" + harbour + "/csv"));

        assertThat(printed("/api/invoices/" + first)).contains("Total £180.00", "Paid £200.00", "Due: £0.00");
        // The settings of before anybody has said them have no VAT number.
        expect(409, as(bella).get("/api/invoices/" + second + "/e-invoice"));
        expect(404, as(bella).get("/api/invoices/" + note.id() + "/e-invoice"));
        assertThat(printed("/api/invoices/" + second)).contains("Credited £360.00", "Due: £0.00");
        assertThat(printed("/api/invoices/" + note.id())).contains("Credit note", "Too much", "Total £360.00");
        assertThat(printed("/api/billing/statements/" + harbour))
                .contains("Harbour Dental", "£360.00", "-£200.00", "Closing balance -£20.00");
    }

    /** The text of its PDF. */
    private String printed(String path) {
        Answer pdf = expect(200, as(bella).get(path + "/document"));
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyThoseWhoMaySeeThem() {
        UUID id = issued("Monthly", "150.00");
        for (String path : List.of(
                "/api/invoices",
                "/api/invoices/csv",
                "/api/invoices/" + id,
                "/api/invoices/" + id + "/document",
                "/api/invoices/" + id + "/e-invoice",
                "/api/billing/statements/" + harbour,
                "/api/billing/statements/" + harbour + "/document")) {
            expect(403, as(casey).get(path));
        }
        Tokens.Contact stranger = Tokens.Contact.at(UUID.randomUUID());
        Api elsewhere = as(new Tokens.Contact(
                stranger.id(), "S", stranger.organisationId(), "E", null, "own", List.of("billing-contact")));
        expect(404, elsewhere.get("/api/invoices/" + id));
        expect(404, elsewhere.get("/api/invoices/" + id + "/document"));
        expect(404, elsewhere.get("/api/billing/statements/" + harbour));
        assertThat(as(casey).get("/api/billing/access").json().get("invoices").asBoolean())
                .isFalse();
        expect(204, asSeller().put("/api/billing/accounts/" + harbour + "/invoice-readers/" + casey.id(), Map.of()));
        expect(200, as(casey).get("/api/invoices/" + id));
        assertThat(as(casey).get("/api/invoices").json().get("total").asInt()).isEqualTo(1);
        expect(204, asSeller().delete("/api/billing/accounts/" + harbour + "/invoice-readers/" + casey.id()));
        expect(403, as(casey).get("/api/invoices/" + id));
        UUID draft = draft("Draft", "1.00");
        expect(404, as(bella).get("/api/invoices/" + draft));
        expect(404, as(bella).get("/api/invoices/" + draft + "/document"));
    }

    @Test
    void theyAreFoundByTheirWordsByThoseWhoMaySeeThem() {
        UUID id = issued("Photocopier", "150.00");
        Answer unsent = expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices",
                                Map.of("organisationId", harbour, "content", content("Photocopier again", "1.00"))));
        shown(unsent.id(), unsent);
        String number =
                as(bella).get("/api/invoices/" + id).json().at("/item/number").asString();
        String plain = String.valueOf(Long.parseLong(number.replaceAll("\\D", "")));

        assertThat(found(as(bella), "photocopier")).containsExactly(id);
        assertThat(found(as(bella), "photocopeir")).containsExactly(id);
        assertThat(found(as(bella), number)).contains(id);
        assertThat(found(as(bella), plain + " photo")).containsExactly(id);
        assertThat(found(asSeller(), "photocopier again")).containsExactly(unsent.id());
        assertThat(found(as(bella), "photocopier again")).isEmpty();
        expect(403, as(casey).get("/api/invoices/search?q=photocopier"));

        Answer note = expect(
                201, asSeller().post("/api/invoices/" + id + "/credit-notes", Map.of("reason", "Toner forgotten")));
        shown(id, note);
        assertThat(found(as(bella), "toner")).containsExactly(note.id());
        Answer discarded = expect(204, asSeller().delete("/api/invoices/" + unsent.id() + "/draft"));
        expect(404, asSeller().after(discarded).get("/api/invoices/" + unsent.id()));
        assertThat(found(asSeller(), "photocopier again")).isEmpty();
    }

    private static List<UUID> found(Api by, String words) {
        return expect(200, by.get("/api/invoices/search?q=" + words.replace(" ", "+")))
                .json()
                .get("hits")
                .valueStream()
                .map(hit -> UUID.fromString(hit.get("id").asString()))
                .toList();
    }

    @Test
    void numbersHaveNoGapsAndNoDoublesWhenSomeOfManyAtOnceFail() throws Exception {
        List<Callable<Answer>> issues = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID id = i % 10 == 0 ? UUID.randomUUID() : draft("Number " + i, "1.00");
            issues.add(() -> asSeller()
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/invoices/" + id + "/issue"));
        }
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (Future<Answer> issue : pool.invokeAll(issues)) {
                done += issue.get().status() == 204 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(36);
        org.awaitility.Awaitility.await().until(() -> numbers().size() == 36);
        List<Long> numbers = numbers();
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(numbers.getFirst(), numbers.getFirst() + 35)
                        .boxed()
                        .toList());
    }

    @Test
    void ofTheSamePaymentManyTimesAtOnceOneCounts() throws Exception {
        UUID id = issued("Monthly", "150.00");
        Map<String, Object> payment = Map.of(
                "externalId", "BANK-1",
                "amount", Map.of("minorUnits", 10_000, "currency", "GBP"),
                "receivedOn", "2026-03-02");
        List<Answer> answers = atOnce(20, number -> asSeller().post("/api/invoices/" + id + "/payments", payment));
        assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
        Answer page = asSeller()
                .after(answers.stream()
                        .filter(answer -> answer.header("Portal-Position") != null)
                        .findAny()
                        .orElseThrow())
                .get("/api/invoices/" + id);
        assertThat(page.json().get("payments")).hasSize(1);
        assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(8_000);
    }

    @Test
    void whatIsVoidedIsNotPaidAndTheOtherWayRound() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = issued("Monthly", "150.00");
            List<Answer> answers = atOnce(
                    8,
                    number -> number % 2 == 0
                            ? asSeller().post("/api/invoices/" + id + "/voiding", Map.of("reason", "Twice"))
                            : asSeller()
                                    .post(
                                            "/api/invoices/" + id + "/payments",
                                            Map.of(
                                                    "amount",
                                                    Map.of("minorUnits", 5_000, "currency", "GBP"),
                                                    "receivedOn",
                                                    "2026-03-02")));
            boolean isVoid = answers.stream().anyMatch(answer -> answer.status() == 204);
            boolean isPaid = answers.stream().anyMatch(answer -> answer.status() == 201);
            assertThat(isVoid).isNotEqualTo(isPaid);
        }
    }

    private static List<Answer> atOnce(int count, IntFunction<Answer> what) throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            calls.add(() -> what.apply(number));
        }
        List<Answer> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(count)) {
            for (Future<Answer> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        return answers;
    }

    private List<Long> numbers() {
        return jdbc.sql(
                        "select cast(substring(number from 5) as bigint) from invoice where organisation_id = ? and number is not null order by 1")
                .param(harbour)
                .query(Long.class)
                .list();
    }

    @Test
    void theFirstInvoiceOfAQuoteIsWhatItSaidIsDue() {
        UUID quote = sentQuote();
        Answer page = as(casey).get("/api/quotes/" + quote);
        String spare = page.json()
                .at("/current/snapshot/content/sections/0/lines/1/id")
                .asString();
        Answer accepted = expect(
                200, as(casey).post("/api/quotes/" + quote + "/acceptance", acceptance(page, 210_000, List.of(spare))));
        asSeller().after(accepted).get("/api/quotes/" + quote);
        Answer drafted = expect(201, asSeller().post("/api/invoices/from-quote", Map.of("quoteId", quote)));
        Answer invoice = shown(drafted.id(), drafted);
        assertThat(invoice.json().at("/draft/totals/total/minorUnits").asLong()).isEqualTo(210_000);
        assertThat(invoice.json().at("/draft/content/orderNumber").asString()).isEqualTo("PO 4711");
        Answer refused = expect(
                409, asSeller().post("/api/quotes/" + quote + "/acceptance-withdrawal", Map.of("reason", "Typo")));
        assertThat(refused.problem()).isEqualTo("something-followed-from-quote");
    }

    @Test
    void signingOffIsShownOnReturnAndAnswered() {
        UUID id = issued("Monthly", "150.00");
        String line = as(bella)
                .get("/api/invoices/" + id)
                .json()
                .at("/invoice/content/lines/0/id")
                .asString();
        Map<String, Object> no =
                new HashMap<>(Map.of("agreed", false, "comment", "Why?", "disputedLines", List.of(line)));
        Answer refused = expect(403, anybody.as(seller, bella, passes).put("/api/invoices/" + id + "/sign-off", no));
        assertThat(refused.problem()).isEqualTo("only-in-person");
        Answer said = expect(204, as(bella).put("/api/invoices/" + id + "/sign-off", no));
        assertThat(as(bella)
                        .after(said)
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/signOff/comment")
                        .asString())
                .isEqualTo("Why?");
        assertThat(asSeller()
                        .get("/api/invoices?disputed=true&organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Answer answered =
                expect(204, asSeller().put("/api/invoices/" + id + "/dispute-answer", Map.of("answer", "So.")));
        assertThat(as(bella)
                        .after(answered)
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/signOff/answer")
                        .asString())
                .isEqualTo("So.");
    }

    private Map<String, Object> imported(long paid, long due) {
        Map<String, Object> invoice = new HashMap<>();
        invoice.put("organisationId", harbour);
        invoice.put("number", "X-77");
        invoice.put("invoiceDate", "2026-03-01");
        invoice.put("dueDate", "2026-03-31");
        invoice.put("currency", "GBP");
        invoice.put(
                "lines",
                List.of(Map.of(
                        "description",
                        "Support",
                        "quantity",
                        "3",
                        "unitPrice",
                        "10.10",
                        "tax",
                        VAT,
                        "amount",
                        Map.of("minorUnits", 3_030, "currency", "GBP"))));
        invoice.put("net", Map.of("minorUnits", 3_030, "currency", "GBP"));
        invoice.put("tax", Map.of("minorUnits", 607, "currency", "GBP"));
        invoice.put("total", Map.of("minorUnits", 3_637, "currency", "GBP"));
        invoice.put(
                "payments",
                paid == 0
                        ? List.of()
                        : List.of(Map.of(
                                "externalId",
                                "P1",
                                "amount",
                                Map.of("minorUnits", paid, "currency", "GBP"),
                                "receivedOn",
                                "2026-03-02")));
        invoice.put("amountDue", Map.of("minorUnits", due, "currency", "GBP"));
        return invoice;
    }

    @Test
    void accountingIsShownAsItCameAndIsRightAboutPayments() {
        String path = "/api/billing/imports/xero/invoices/" + UUID.randomUUID();
        Api machine = anybody.as(Tokens.machine("billing:write"));
        Answer first = expect(200, machine.put(path, imported(1_000, 2_637)));
        Answer page = shown(first.id(), first);
        assertThat(page.json().at("/item/tax/minorUnits").asLong()).isEqualTo(607);
        assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(2_637);
        long version = page.json().get("version").asLong();
        expect(200, machine.put(path, imported(1_000, 2_637)));
        assertThat(asSeller()
                        .get("/api/invoices/" + first.id())
                        .json()
                        .get("version")
                        .asLong())
                .isEqualTo(version);
        Answer corrected = expect(200, machine.put(path, imported(1_500, 2_637)));
        page = shown(first.id(), corrected);
        assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(2_137);
        assertThat(page.json().at("/item/dueThere/minorUnits").asLong()).isEqualTo(2_637);
        assertThat(page.json().at("/item/paymentStatus").asString()).isEqualTo("overdue");
        expect(409, asSeller().post("/api/invoices/" + first.id() + "/credit-notes", Map.of("reason", "No")));

        Map<String, Object> foreign = imported(0, 0);
        foreign.put("organisationId", UUID.randomUUID());
        Answer batch = expect(
                200,
                machine.post(
                        "/api/billing/imports/xero/invoices",
                        Map.of(
                                "invoices",
                                List.of(
                                        Map.of("externalId", UUID.randomUUID(), "invoice", imported(0, 3_637)),
                                        Map.of("externalId", "foreign", "invoice", foreign)))));
        assertThat(batch.json().get(0).get("outcome").asString()).isEqualTo("imported");
        assertThat(batch.json().at("/1/errors/0/pointer").asString()).isEqualTo("/organisationId");
    }

    /** The examples of docs/accounting.md, each sent twice. */
    @Test
    void whatTheDocumentationSaysOfXeroAndQuickBooksIsSo() throws IOException {
        Api machine = anybody.as(Tokens.machine("billing:write"));
        Map<String, Long> due = Map.of("xero", 19_300L, "quickbooks", 0L);
        for (var source : due.entrySet()) {
            Map<?, ?> example = new JsonMapper()
                    .readValue(
                            Files.readString(Path.of("../docs/accounting/" + source.getKey() + ".json"))
                                    .replace("{{organisation}}", harbour.toString()),
                            Map.class);
            String path = "/api/billing/imports/" + source.getKey() + "/invoices/" + UUID.randomUUID();
            Answer first = expect(200, machine.put(path, example));
            Answer page = shown(first.id(), first);
            assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(source.getValue());
            assertThat(page.json().at("/item/dueThere/minorUnits").isMissingNode())
                    .isTrue();
            long version = page.json().get("version").asLong();
            expect(200, machine.put(path, example));
            assertThat(asSeller()
                            .get("/api/invoices/" + first.id())
                            .json()
                            .get("version")
                            .asLong())
                    .isEqualTo(version);
        }
    }
}
