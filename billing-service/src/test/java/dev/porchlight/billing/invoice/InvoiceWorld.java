package dev.porchlight.billing.invoice;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What tests of invoices start from: somebody who may see those of Harbour, and how they come to be. */
public abstract class InvoiceWorld extends World {

    protected Tokens.Contact bella;

    @BeforeEach
    protected void theBillingContact() {
        people();
        bella = contact("Bella Billing", "billing-contact");
    }

    protected UUID draft(String reference, String price) {
        Answer drafted = expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices",
                                Map.of("organisationId", harbour, "content", content(reference, price))));
        shown(drafted.id(), drafted);
        return drafted.id();
    }

    protected static Map<String, Object> content(String reference, String price) {
        return Map.of(
                "reference",
                reference,
                "currency",
                "GBP",
                "lines",
                List.of(Map.of("description", "Support", "quantity", "1", "unitPrice", price, "tax", VAT)));
    }

    protected UUID issued(String reference, String price) {
        UUID id = draft(reference, price);
        shown(id, expect(204, asSeller().post("/api/invoices/" + id + "/issue")));
        return id;
    }

    protected Answer shown(UUID id, Answer command) {
        return expect(200, asSeller().after(command).get("/api/invoices/" + id));
    }

    protected Answer pay(UUID id, String externalId, long amount) {
        return expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices/" + id + "/payments",
                                Map.of(
                                        "externalId", externalId,
                                        "amount", Map.of("minorUnits", amount, "currency", "GBP"),
                                        "receivedOn", LocalDate.now().toString())));
    }
}
