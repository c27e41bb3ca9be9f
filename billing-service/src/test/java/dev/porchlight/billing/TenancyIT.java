package dev.porchlight.billing;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceIT
class TenancyIT extends TenancyContract {

    private static final class Sealed extends World {}

    private final Sealed world = new Sealed();

    @BeforeEach
    void aWorld(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(world);
        world.people();
    }

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        Map<String, Object> offer = World.offer("1.00");
        offer.put("title", "sealed firewall");
        UUID quote = World.expect(201, world.draft(offer)).id();
        world.send(quote);
        UUID product = World.expect(
                        201,
                        world.asSeller()
                                .post(
                                        "/api/billing/products",
                                        Map.of(
                                                "code",
                                                        "sealed"
                                                                + quote.toString()
                                                                        .substring(0, 8),
                                                "name", "sealed product",
                                                "unitPrice", "1.00",
                                                "currency", "GBP",
                                                "charge", "one-off",
                                                "tax", World.VAT)))
                .id();
        UUID file = world.asSeller()
                .upload("/api/billing/attachments", "a.txt", "text/plain", "sealed".getBytes(StandardCharsets.UTF_8))
                .id();
        UUID invoice = World.expect(
                        201,
                        world.asSeller()
                                .post(
                                        "/api/invoices",
                                        Map.of(
                                                "organisationId",
                                                world.harbour,
                                                "content",
                                                Map.of(
                                                        "reference",
                                                        "sealed invoice",
                                                        "currency",
                                                        "GBP",
                                                        "lines",
                                                        List.of(Map.of(
                                                                "description", "sealed",
                                                                "quantity", "1",
                                                                "unitPrice", "1.00",
                                                                "tax", World.VAT))))))
                .id();
        World.expect(204, world.asSeller().post("/api/invoices/" + invoice + "/issue"));
        Answer paid = World.expect(
                201,
                world.asSeller()
                        .post(
                                "/api/invoices/" + invoice + "/payments",
                                Map.of(
                                        "amount",
                                        Map.of("minorUnits", 1, "currency", "GBP"),
                                        "receivedOn",
                                        "2026-03-02")));
        world.asSeller().after(paid).get("/api/invoices/" + invoice);
        UUID contract = World.expect(
                        201,
                        world.asSeller()
                                .post(
                                        "/api/contracts",
                                        Map.of(
                                                "organisationId", world.harbour,
                                                "name", "sealed contract",
                                                "startsOn", "2026-01-01")))
                .id();
        Answer line = World.expect(201, world.asSeller().post("/api/contracts/" + contract + "/lines", aLine()));
        world.asSeller().after(line).get("/api/contracts/" + contract);
        return Map.ofEntries(
                Map.entry("/api/quotes/{id}", quote.toString()),
                Map.entry("/api/invoices/{id}", invoice.toString()),
                Map.entry("/api/contracts/{id}", contract.toString()),
                Map.entry("lineId", line.id().toString()),
                Map.entry("entryId", UUID.randomUUID().toString()),
                Map.entry("paymentId", paid.id().toString()),
                Map.entry("source", "xero"),
                Map.entry("externalId", UUID.randomUUID().toString()),
                Map.entry("number", "1"),
                Map.entry("organisationId", world.harbour.toString()),
                Map.entry("contactId", world.casey.id().toString()),
                Map.entry("productId", product.toString()),
                Map.entry("templateId", UUID.randomUUID().toString()),
                Map.entry("fileId", file.toString()));
    }

    private static Map<String, Object> aLine() {
        return Map.of(
                "terms",
                Map.of(
                        "name", "sealed line",
                        "unit", "hours",
                        "allotment", 600,
                        "period", "month",
                        "over", Map.of("rule", "stop")));
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
