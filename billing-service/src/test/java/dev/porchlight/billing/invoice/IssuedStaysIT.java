package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceIT
class IssuedStaysIT extends InvoiceWorld {

    private JsonNode settings;

    @BeforeEach
    void asTheyAre() {
        settings = asSeller().get("/api/billing/settings").json();
    }

    @AfterEach
    void asTheyWere() {
        expect(204, asSeller().put("/api/billing/settings", settings));
    }

    @Test
    void whatIsSaidInTheSettingsLaterChangesNothingThatWasIssued() {
        UUID id = issued("Monthly", "10.105");
        JsonNode page = expect(200, as(bella).get("/api/invoices/" + id)).json();
        byte[] paper =
                expect(200, as(bella).get("/api/invoices/" + id + "/document")).bytes();

        expect(204, asSeller().put("/api/billing/settings", others()));
        expect(
                204,
                asSeller()
                        .put(
                                "/api/billing/accounts/" + harbour,
                                Map.of("name", "Harbour Dental Ltd", "address", List.of("9 Pier"), "currency", "GBP")));

        assertThat(expect(200, as(bella).get("/api/invoices/" + id)).json()).isEqualTo(page);
        assertThat(expect(200, as(bella).get("/api/invoices/" + id + "/document"))
                        .bytes())
                .isEqualTo(paper);

        // What is issued from now on is by the new ones.
        JsonNode next = expect(200, as(bella).get("/api/invoices/" + issued("Monthly", "10.105")))
                .json();
        assertThat(next.at("/invoice/seller/name").asString()).isEqualTo("Other IT");
        assertThat(next.at("/invoice/content/roundingRule").asString()).isEqualTo("document-down");
        assertThat(next.at("/invoice/buyer/address/0").asString()).isEqualTo("9 Pier");
        assertThat(next.at("/item/number").asString()).startsWith("OTHER-");
        assertThat(next.at("/item/dueDate")).isEqualTo(next.at("/item/invoiceDate"));
    }

    private JsonNode others() {
        ObjectNode others = settings.deepCopy().asObject();
        ((ObjectNode) others.get("seller")).put("name", "Other IT");
        others.set(
                "bankDetails",
                new JsonMapper().valueToTree(Map.of("accountName", "Other IT", "iban", "GB33BUKB20201555555555")));
        others.set("terms", new JsonMapper().valueToTree(Map.of("count", 0, "unit", "days")));
        others.put("roundingRule", "document-down");
        others.put("invoicePrefix", "OTHER-");
        others.put("invoiceNotes", "Now with notes");
        return others;
    }
}
