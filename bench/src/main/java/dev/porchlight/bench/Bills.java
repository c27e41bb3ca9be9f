package dev.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invoices, whose rows are written straight into the views: some for everybody, and for the first organisation first few,
 * then many, all but the last year's a history.
 */
final class Bills {

    static final int EACH = 100;
    static final int FEW = 1_000;
    static final int MANY = 100_000;
    static final int IMPORTED = 10_000;
    private static final int AT_ONCE = 500;
    private static final int LINES = 45;
    static final Map<String, String> VAT = Map.of("category", "standard", "rate", "20");
    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final String token;

    /** @param token an administrator's */
    Bills(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /**
     * Until the organisation has so many, the newest of today and a thousand for each year before: what a statement of the last
     * year lists is the same, however many there are.
     */
    void grow(World.Client client, int total) throws SQLException {
        try (Connection database = portal.database("billing");
                PreparedStatement count = database.prepareStatement(
                        "select count(*) from invoice where organisation_id = ? and number like 'B-%'");
                PreparedStatement invoices = database.prepareStatement("""
                        insert into invoice (id, invoice_id, type, stage, organisation_id, number, reference, currency, invoice_date,
                          due_date, net_minor, tax_minor, total_minor, paid_minor, due_minor, sent_at, updated_at, document, version)
                        select id, id, 'invoice', 'issued', ?, 'B-' || n, 'Support ' || n, 'GBP', day, day + 30, 10000, 2000, 12000,
                          12000 - due, due, now(), now(), '{}', 1
                        from (select gen_random_uuid() as id, n, current_date - (n * 0.365)::int as day,
                                case when n < 1000 and n % 50 = 0 then 12000 else 0 end as due
                              from generate_series(?::int, ?::int) n) made""");
                PreparedStatement ledger = database.prepareStatement("""
                        insert into ledger_entry
                          (id, invoice_id, organisation_id, kind, day, number, text, currency, amount_minor, settled_on)
                        select case when kind = 'invoice' then i.id else gen_random_uuid() end, i.id, i.organisation_id, kind,
                          invoice_date + days, number, reference, currency, sign * (total_minor - left_minor),
                          case when due_minor = 0 then invoice_date + 20 else 'infinity' end
                        from invoice i cross join lateral
                          (values ('invoice', 0, 1, 0), ('payment', 20, -1, due_minor)) made (kind, days, sign, left_minor)
                        where i.organisation_id = ? and i.number like 'B-%'
                          and not exists (select from ledger_entry known where known.invoice_id = i.id)""");
                PreparedStatement words = database.prepareStatement("""
                        insert into invoice_search (id, organisation_id, issued, words)
                        select id, organisation_id, true, to_tsvector('simple', number || ' ' || reference) from invoice
                        where organisation_id = ? and number like 'B-%' on conflict do nothing""");
                Statement statement = database.createStatement()) {
            count.setObject(1, client.organisationId());
            int there;
            try (ResultSet row = count.executeQuery()) {
                row.next();
                there = row.getInt(1);
            }
            if (there < total) {
                invoices.setObject(1, client.organisationId());
                invoices.setInt(2, there);
                invoices.setInt(3, total - 1);
                invoices.executeUpdate();
                ledger.setObject(1, client.organisationId());
                ledger.executeUpdate();
                words.setObject(1, client.organisationId());
                words.executeUpdate();
                statement.execute("vacuum analyze invoice, invoice_search, ledger_entry");
            }
        }
    }

    /** An invoice of two pages, issued through the API. */
    UUID invoice(World.Client client) throws IOException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            List<Map<String, Object>> lines = IntStream.range(0, LINES)
                    .mapToObj(i -> Map.<String, Object>of(
                            "description", "Support, item " + i, "quantity", "1.25", "unitPrice", "84.50", "tax", VAT))
                    .toList();
            UUID invoice = World.id(connection.post(
                    "/api/invoices",
                    token,
                    JSON.writeValueAsString(Map.of(
                            "organisationId",
                            client.organisationId(),
                            "content",
                            Map.of("reference", "Two pages", "currency", "GBP", "lines", lines)))));
            done(connection.post("/api/invoices/" + invoice + "/issue", token, "{}"));
            return invoice;
        }
    }

    /** Seconds that new invoices from accounting take, as many in each request as may be. */
    double importSeconds(World.Client client) throws IOException {
        String run = Long.toString(System.nanoTime(), 36);
        long begin = System.nanoTime();
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            for (int from = 0; from < IMPORTED; from += AT_ONCE) {
                List<Map<String, Object>> invoices = IntStream.range(from, from + AT_ONCE)
                        .mapToObj(i -> imported(client, run + i))
                        .toList();
                String answer = done(connection.post(
                        "/api/billing/imports/bench/invoices",
                        token,
                        JSON.writeValueAsString(Map.of("invoices", invoices))));
                if (answer.contains("refused")) {
                    throw new IOException(answer);
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Map<String, Object> imported(World.Client client, String id) {
        Map<String, Object> line = Map.of(
                "description", "Support", "quantity", "1", "unitPrice", "10.10", "tax", VAT, "amount", gbp(1_010));
        return Map.of(
                "externalId",
                id,
                "invoice",
                Map.of(
                        "organisationId",
                        client.organisationId(),
                        "number",
                        "I-" + id,
                        "invoiceDate",
                        "2026-03-01",
                        "dueDate",
                        "2026-03-31",
                        "currency",
                        "GBP",
                        "lines",
                        List.of(line, line, line),
                        "net",
                        gbp(3_030),
                        "tax",
                        gbp(606),
                        "total",
                        gbp(3_636),
                        "payments",
                        List.of(Map.of("externalId", "P-" + id, "amount", gbp(1_000), "receivedOn", "2026-03-02"))));
    }

    static Map<String, Object> gbp(long minor) {
        return Map.of("minorUnits", minor, "currency", "GBP");
    }

    static String done(HttpConnection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(answer.status() + " " + answer.text());
        }
        return answer.text();
    }
}
