package dev.porchlight.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A statement leaves out what was settled before its period; it must say what all entries together say. */
@ServiceIT
class StatementIT extends World {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int INVOICES = 60;

    private final Random random = new Random(4711);

    @BeforeEach
    void world() {
        people();
    }

    @Test
    void everyMonthSaysWhatAllEntriesTogetherSay() {
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            batch.add(invoice(i, i % 10 == 0 ? "EUR" : "GBP", random.nextInt(4)));
        }
        imported(batch);
        // Accounting corrects some: payments that were none, others that came later, and totals.
        List<Map<String, Object>> corrected = new ArrayList<>();
        for (int i = 0; i < INVOICES; i += 3) {
            corrected.add(invoice(i, i % 10 == 0 ? "EUR" : "GBP", random.nextInt(4)));
        }
        Answer last = imported(corrected);
        asSeller().after(last).get("/api/invoices/" + last.json().at("/0/id").asString());
        await().until(this::settledAsEntriesSay);

        for (LocalDate month = START.minusMonths(1);
                month.isBefore(START.plusMonths(20));
                month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1).minusDays(1);
            JsonNode statements = expect(
                            200, asSeller().get("/api/billing/statements/" + harbour + "?from=" + month + "&to=" + end))
                    .json();
            List<String> currencies = currenciesBy(end);
            assertThat(statements.findValuesAsString("currency").stream().distinct())
                    .containsExactlyInAnyOrderElementsOf(currencies);
            for (JsonNode statement : statements) {
                holds(statement, month, end);
            }
        }
    }

    private void holds(JsonNode statement, LocalDate from, LocalDate to) {
        String currency = statement.at("/opening/currency").asString();
        assertThat(minor(statement, "opening")).isEqualTo(owedBefore(from, currency));
        assertThat(minor(statement, "closing")).isEqualTo(owedBefore(to.plusDays(1), currency));
        assertThat(minor(statement, "closing"))
                .isEqualTo(minor(statement, "opening")
                        + minor(statement, "charged")
                        - minor(statement, "credited")
                        - minor(statement, "paid"))
                .isEqualTo(minor(statement, "due") - minor(statement, "unallocated"));
        assertThat(minor(statement, "due"))
                .isEqualTo(jdbc.sql("""
                        select coalesce(sum(left_minor), 0) from (
                          select greatest(sum(amount_minor), 0) as left_minor from ledger_entry
                          where organisation_id = ? and currency = ? and day <= ? group by invoice_id) per_invoice""")
                        .params(harbour, currency, to)
                        .query(Long.class)
                        .single());
    }

    private static long minor(JsonNode statement, String name) {
        return statement.at("/" + name + "/minorUnits").asLong();
    }

    private long owedBefore(LocalDate day, String currency) {
        return jdbc.sql("""
                        select coalesce(sum(amount_minor), 0) from ledger_entry
                        where organisation_id = ? and currency = ? and day < ?""").params(harbour, currency, day).query(Long.class).single();
    }

    private List<String> currenciesBy(LocalDate day) {
        return jdbc.sql("select distinct currency from ledger_entry where organisation_id = ? and day <= ?")
                .params(harbour, day)
                .query(String.class)
                .list();
    }

    private boolean settledAsEntriesSay() {
        return jdbc.sql("""
                        select count(*) from (
                          select min(settled_on) as first, max(settled_on) as last, sum(amount_minor) as left_minor, max(day) as day
                          from ledger_entry where organisation_id = ? group by invoice_id) per_invoice
                        where first <> last or first <> case when left_minor = 0 then day else 'infinity' end""").param(harbour).query(Integer.class).single() == 0;
    }

    private Answer imported(List<Map<String, Object>> batch) {
        Answer answer = expect(
                200,
                anybody.as(Tokens.machine("billing:write"))
                        .post("/api/billing/imports/xero/invoices", Map.of("invoices", batch)));
        assertThat(answer.json().findValuesAsString("outcome")).containsOnly("imported");
        return answer;
    }

    /** @param payments how many; four quarters make it paid, and sometimes too much comes in */
    private Map<String, Object> invoice(int number, String currency, int payments) {
        LocalDate day = START.plusDays(number * 9L);
        Map<String, Object> total = Map.of("minorUnits", 12_000, "currency", currency);
        List<Map<String, Object>> paid = new ArrayList<>();
        for (int i = 0; i <= payments && payments > 0; i++) {
            paid.add(Map.of(
                    "externalId",
                    harbour + "-" + number + "-" + i,
                    "amount",
                    Map.of("minorUnits", payments == 3 ? 3_000 : 6_000, "currency", currency),
                    "receivedOn",
                    day.plusDays(random.nextInt(200) - 5).toString()));
        }
        Map<String, Object> invoice = new HashMap<>();
        invoice.put("organisationId", harbour);
        invoice.put("number", "S-" + number);
        invoice.put("invoiceDate", day.toString());
        invoice.put("dueDate", day.plusDays(30).toString());
        invoice.put("currency", currency);
        invoice.put("lines", List.of());
        invoice.put("net", total);
        invoice.put("tax", Map.of("minorUnits", 0, "currency", currency));
        invoice.put("total", total);
        invoice.put("payments", paid);
        if (number % 7 == 0) {
            invoice.put(
                    "creditNotes",
                    List.of(Map.of(
                            "externalId",
                            harbour + "-cn-" + number,
                            "number",
                            "SC-" + number,
                            "issuedOn",
                            day.plusDays(12).toString(),
                            "net",
                            Map.of("minorUnits", 2_000, "currency", currency),
                            "tax",
                            Map.of("minorUnits", 0, "currency", currency),
                            "total",
                            Map.of("minorUnits", 2_000, "currency", currency))));
        }
        return Map.of("externalId", harbour + "-" + number, "invoice", invoice);
    }
}
