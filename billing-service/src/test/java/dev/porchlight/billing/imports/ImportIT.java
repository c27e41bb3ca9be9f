package dev.porchlight.billing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.invoice.InvoiceWorld;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Invoices as accounting has them, one at a time. */
@ServiceIT
class ImportIT extends InvoiceWorld {

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

    @Test
    void whatAccountingSaysOfPaymentsIsTakenBackThereAndWhatWasNotedHereIsHere() {
        String path = "/api/billing/imports/xero/invoices/" + UUID.randomUUID();
        Answer first = expect(200, anybody.as(Tokens.machine("billing:write")).put(path, imported(1_000, 2_637)));
        String invoice = "/api/invoices/" + first.id();
        Answer noted = expect(
                201,
                asSeller()
                        .post(
                                invoice + "/payments",
                                Map.of(
                                        "amount",
                                        Map.of("minorUnits", 37, "currency", "GBP"),
                                        "receivedOn",
                                        "2026-03-02")));
        Map<Boolean, String> payments = new HashMap<>();
        shown(first.id(), noted)
                .json()
                .get("payments")
                .forEach(payment -> payments.put(
                        payment.get("reversible").asBoolean(), payment.get("id").asString()));
        expect(409, asSeller().post(invoice + "/payments/" + payments.get(false) + "/reversal", Map.of()));
        expect(404, asSeller().post(invoice + "/payments/" + UUID.randomUUID() + "/reversal", Map.of()));
        Answer reversed =
                expect(204, asSeller().post(invoice + "/payments/" + payments.get(true) + "/reversal", Map.of()));
        assertThat(shown(first.id(), reversed).json().at("/item/due/minorUnits").asLong())
                .isEqualTo(2_637);
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
