package dev.porchlight.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Invoices that cannot be, and what cannot be paid, credited and brought in. */
@ServiceIT
class BadInvoicesIT extends BadInput {

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
                new Wrong("/receivedOn", "2999-12-31"),
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

    /** What has no name is not the same as what has none either. */
    @Test
    void paymentsWhoseNameIsBlankCountEach() {
        UUID id = issued();
        Map<String, Object> payment = Map.of("externalId", " ", "amount", amount(100), "receivedOn", "2026-03-02");
        expect(201, asSeller().post("/api/invoices/" + id + "/payments", payment));
        Answer second = expect(201, asSeller().post("/api/invoices/" + id + "/payments", payment));
        assertThat(asSeller()
                        .after(second)
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/paid/minorUnits")
                        .asLong())
                .isEqualTo(200);
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

    @Test
    void daysOfNoCalendarAreNotAskedFor() {
        for (String path : List.of("/api/invoices", "/api/billing/statements/" + harbour)) {
            Answer refused = expect(400, asSeller().get(path + "?from=%2B999999999-01-01"));
            assertThat(refused.pointers()).containsExactly("from");
        }
    }
}
