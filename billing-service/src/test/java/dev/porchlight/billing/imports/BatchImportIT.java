package dev.porchlight.billing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many invoices in one request. */
@ServiceIT
class BatchImportIT extends World {

    private static final String PATH = "/api/billing/imports/xero/invoices";

    @Autowired
    private InvoiceIds ids;

    private Api machine() {
        return anybody.as(Tokens.machine("billing:write"));
    }

    @BeforeEach
    void world() {
        people();
    }

    @Test
    void whatIsRefusedDoesNotHoldUpTheOthers() {
        for (String key : new String[] {null, UUID.randomUUID().toString()}) {
            String known = UUID.randomUUID().toString();
            UUID elsewhere = UUID.randomUUID();
            events.publish(
                    "porchlight.identity.OrganisationRegistered.v1",
                    elsewhere,
                    0,
                    Map.of("organisationId", elsewhere, "name", "Kestrel"));
            await().until(() -> directory.organisation(elsewhere).isPresent());
            expect(200, machine().post(PATH, batch(List.of(item(known, harbour, 1)))));

            String first = UUID.randomUUID().toString();
            String last = UUID.randomUUID().toString();
            Api by = key == null ? machine() : machine().with("Idempotency-Key", key);
            Answer answer = expect(
                    200,
                    by.post(
                            PATH,
                            batch(List.of(
                                    item(first, harbour, 2),
                                    item("nowhere", UUID.randomUUID(), 3),
                                    item(known, elsewhere, 4),
                                    item(first, harbour, 2),
                                    item(last, harbour, 5)))));
            assertThat(answer.json().findValuesAsString("outcome"))
                    .containsExactly("imported", "refused", "refused", "imported", "imported");
            assertThat(answer.json().at("/1/errors/0/pointer").asString()).isEqualTo("/organisationId");
            assertThat(answer.json().at("/2/errors/0/message").asString()).contains("is not that of the invoice");
            assertThat(page(answer, last).at("/item/number").asString()).isEqualTo("X-5");
            assertThat(page(answer, known).at("/item/number").asString()).isEqualTo("X-1");
        }
    }

    @Test
    void aFullRequestComesInWhole() {
        String run = UUID.randomUUID().toString();
        Answer answer = expect(
                200,
                machine()
                        .post(
                                PATH,
                                batch(IntStream.range(0, 500)
                                        .mapToObj(i -> item(run + i, harbour, i))
                                        .toList())));
        assertThat(answer.json().findValuesAsString("outcome")).hasSize(500).containsOnly("imported");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(*) from invoice where organisation_id = ? and paid_minor = 1000")
                                .param(harbour)
                                .query(Integer.class)
                                .single()
                        == 500);
    }

    @Test
    void aHistoryComesWithItsOwnTimeAsASingleOneDoes() {
        String then = "2024-02-29T08:15:00Z";
        String one = UUID.randomUUID().toString();
        String many = UUID.randomUUID().toString();
        Api historian =
                anybody.as(Tokens.machine("billing:write", "history:write")).with("Portal-Occurred-At", then);
        expect(200, historian.put(PATH + "/" + one, item(one, harbour, 1).get("invoice")));
        expect(
                200,
                historian.post(PATH, batch(List.of(item(many, harbour, 2), item("nowhere", UUID.randomUUID(), 3)))));
        for (String externalId : List.of(one, many)) {
            assertThat(jdbc.sql("select distinct timestamp from domainevententry where aggregateidentifier = ?")
                            .param(ids.of("xero", externalId).toString())
                            .query(String.class)
                            .list())
                    .allSatisfy(time -> assertThat(Instant.parse(time)).isEqualTo(then))
                    .isNotEmpty();
        }
        expect(403, machine().with("Portal-Occurred-At", then).post(PATH, batch(List.of(item(many, harbour, 4)))));
    }

    private JsonNode page(Answer written, String externalId) {
        return expect(200, asSeller().after(written).get("/api/invoices/" + ids.of("xero", externalId)))
                .json();
    }

    private static Map<String, Object> batch(List<Map<String, Object>> invoices) {
        return Map.of("invoices", invoices);
    }

    private static Map<String, Object> item(String externalId, UUID organisation, int number) {
        Map<String, Object> invoice = new HashMap<>();
        invoice.put("organisationId", organisation);
        invoice.put("number", "X-" + number);
        invoice.put("invoiceDate", "2026-03-01");
        invoice.put("dueDate", "2026-03-31");
        invoice.put("currency", "GBP");
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String what : List.of("Support", "Licences", "Backup")) {
            lines.add(Map.of(
                    "description", what, "quantity", "1", "unitPrice", "10.10", "tax", VAT, "amount", gbp(1_010)));
        }
        invoice.put("lines", lines);
        invoice.put("net", gbp(3_030));
        invoice.put("tax", gbp(606));
        invoice.put("total", gbp(3_636));
        invoice.put(
                "payments",
                List.of(Map.of("externalId", "P-" + externalId, "amount", gbp(1_000), "receivedOn", "2026-03-02")));
        return Map.of("externalId", externalId, "invoice", invoice);
    }

    private static Map<String, Object> gbp(long minor) {
        return Map.of("minorUnits", minor, "currency", "GBP");
    }
}
