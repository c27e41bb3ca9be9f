package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.helger.ubl21.UBL21Marshaller;
import dev.porchlight.billing.Callers;
import dev.porchlight.billing.World;
import dev.porchlight.billing.invoice.commands.CreditInvoice;
import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.commands.IssueInvoice;
import dev.porchlight.billing.invoice.commands.RecordPayment;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.line.Amounts;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.web.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Net, tax, total and due of thousands of invoices that chance made up, the same ones every time: in the list, its CSV, the page,
 * the statement, the e-invoice and the PDF.
 */
@ServiceIT
class AllFiguresAgreeIT extends World {

    private static final List<String> CURRENCIES = List.of("GBP", "JPY", "KWD");
    private static final int OF_EACH = 1_000;
    private static final int AT_ONCE = 100;

    /** Of so many one is paid, credited, read by a machine, printed. */
    private static final int PAID = 3;

    private static final int CREDITED = 7;
    private static final int FOR_MACHINES = 5;
    private static final int PRINTED = 100;

    private static final List<Tax> TAXES = List.of(
            Tax.of(TaxCategory.STANDARD, "20"),
            Tax.of(TaxCategory.STANDARD, "5"),
            Tax.of(TaxCategory.STANDARD, "9.975"),
            Tax.of(TaxCategory.ZERO_RATED, "0"),
            Tax.of(TaxCategory.EXEMPT, "0"));
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Commands commands;

    @Autowired
    private TransactionTemplate transaction;

    private final Random random = new Random(20_261_129);
    private Caller biller;
    private Api bella;
    private JsonNode settings;

    @BeforeEach
    void aSellerWithVatNumber() {
        people();
        biller = Callers.agent(seller.id(), "billing");
        bella = as(contact("Bella Billing", "billing-contact"));
        settings = asSeller().get("/api/billing/settings").json();
        ObjectNode withVat = settings.deepCopy().asObject();
        ((ObjectNode) withVat.get("seller")).put("vatNumber", "GB123456789");
        // Coins of pounds: so yen and dinars are due as they are.
        withVat.putPOJO("cashRounding", Map.of("minorUnits", 5, "currency", "GBP"));
        expect(204, asSeller().put("/api/billing/settings", withVat));
    }

    @AfterEach
    void asBefore() {
        expect(204, asSeller().put("/api/billing/settings", settings));
    }

    @Test
    void everywhere() throws IOException {
        for (String currency : CURRENCIES) {
            expect(
                    204,
                    asSeller()
                            .put(
                                    "/api/billing/accounts/" + harbour,
                                    Map.of("address", List.of("2 Quay"), "currency", currency)));
            for (int i = 0; i < OF_EACH; i += AT_ONCE) {
                issue(currency);
            }
        }
        int expected = CURRENCIES.size() * OF_EACH;
        await().atMost(Duration.ofMinutes(2)).until(() -> issuedThere() == expected);
        settleSome();
        await().atMost(Duration.ofMinutes(2)).until(() -> entriesThere().equals(entriesDecided));

        Map<String, JsonNode> listed = listed();
        csvSaysTheSame(listed);
        statementsSayTheSame(listed);
        int number = 0;
        for (JsonNode item : listed.values()) {
            if (item.get("type").asString().equals("invoice")) {
                pageSaysTheSame(item);
                if (number % FOR_MACHINES == 0) {
                    eInvoiceSaysTheSame(item);
                }
                if (number % PRINTED == 0) {
                    paperSaysTheSame(item);
                }
                number++;
            }
        }
        assertThat(number).isEqualTo(expected);
    }

    private void issue(String currency) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < AT_ONCE; i++) {
                UUID id = UUID.randomUUID();
                commands.send(new DraftInvoice(id, harbour, null, content(currency)), biller);
                commands.send(new IssueInvoice(id), biller);
            }
        });
    }

    private InvoiceContent content(String currency) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String quantity = decimal(1, 40, 2);
            String price = decimal(0, 900, random.nextInt(5));
            String off = random.nextInt(5) == 0 ? decimal(0, 100, 1) : null;
            Tax tax = TAXES.get(random.nextInt(TAXES.size()));
            lines.add(new InvoiceLine(
                    UUID.randomUUID(),
                    null,
                    "Item " + i,
                    quantity,
                    null,
                    price,
                    off,
                    tax,
                    Amounts.of(SumLine.of(quantity, price, off, tax), currency, "/lines")));
        }
        return new InvoiceContent(
                "Of chance",
                null,
                null,
                null,
                lines,
                random.nextInt(3) == 0 ? decimal(0, 100, 2) : null,
                null,
                random.nextInt(4) == 0,
                currency,
                null,
                RoundingRule.values()[random.nextInt(RoundingRule.values().length)]);
    }

    private String decimal(int from, int below, int scale) {
        long unit = (long) Math.pow(10, scale);
        return BigDecimal.valueOf(from * unit + random.nextLong((below - from) * unit), scale)
                .toPlainString();
    }

    private int issuedThere() {
        return jdbc.sql("select count(*) from invoice where organisation_id = ? and stage = 'issued'")
                .param(harbour)
                .query(Integer.class)
                .single();
    }

    private long entriesDecided;

    private Long entriesThere() {
        return jdbc.sql("select count(*) from ledger_entry where organisation_id = ? and kind <> 'rounding'")
                .param(harbour)
                .query(Long.class)
                .single();
    }

    /** In part, whole, or too much. */
    private void settleSome() {
        entriesDecided = (long) CURRENCIES.size() * OF_EACH;
        List<Amount> totals = new ArrayList<>();
        List<UUID> ids = jdbc.sql("""
                        select id, total_minor, currency from invoice where organisation_id = ? and total_minor > 0
                        order by currency, number""")
                .param(harbour)
                .query((row, number) -> {
                    totals.add(Amount.of(row, "total"));
                    return row.getObject("id", UUID.class);
                })
                .list();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < Math.min(first + AT_ONCE, ids.size()); i++) {
                    if (i % PAID == 0) {
                        Amount total = totals.get(i);
                        Amount paid = new Amount(1 + total.minorUnits() * random.nextInt(5) / 4, total.currency());
                        commands.send(
                                new RecordPayment(ids.get(i), UUID.randomUUID(), null, paid, TODAY, "BACS", null),
                                biller);
                        entriesDecided++;
                    }
                    if (i % CREDITED == 0) {
                        commands.send(new CreditInvoice(ids.get(i), UUID.randomUUID(), "Agreed", List.of()), biller);
                        entriesDecided++;
                    }
                }
            });
        }
    }

    private Map<String, JsonNode> listed() {
        Map<String, JsonNode> items = new HashMap<>();
        String next = "";
        while (next != null) {
            JsonNode page = expect(200, bella.get("/api/invoices?size=100&cursor=" + next))
                    .json();
            page.get("items").forEach(item -> items.put(item.get("number").asString(), item));
            next = page.path("next").asString(null);
        }
        return items;
    }

    private void csvSaysTheSame(Map<String, JsonNode> listed) {
        List<Table.Row> rows =
                Table.read(expect(200, bella.get("/api/invoices/csv")).bytes()).rows();
        assertThat(rows).hasSameSizeAs(listed.values());
        for (Table.Row row : rows) {
            JsonNode item = listed.get(row.cells().get("id"));
            assertThat(row.cells().get("value")).isEqualTo(decimal(item.get("value")));
            assertThat(row.cells().get("total tax")).isEqualTo(decimal(item.get("tax")));
            assertThat(row.cells().get("total")).isEqualTo(decimal(item.get("total")));
            assertThat(row.cells().get("due")).isEqualTo(decimal(item.get("due")));
            assertThat(row.cells().get("currency"))
                    .isEqualTo(item.at("/total/currency").asString());
        }
    }

    private void statementsSayTheSame(Map<String, JsonNode> listed) {
        String path = "/api/billing/statements/" + harbour;
        JsonNode statements = expect(200, bella.get(path)).json();
        assertThat(statements).hasSize(CURRENCIES.size());
        int charged = 0;
        Map<String, BigDecimal> inTable = new HashMap<>();
        for (Table.Row row :
                Table.read(expect(200, bella.get(path + "/csv")).bytes()).rows()) {
            if (!row.cells().get("type").equals("closing")) {
                inTable.merge(
                        row.cells().get("currency"), new BigDecimal(row.cells().get("amount")), BigDecimal::add);
            }
        }
        for (JsonNode statement : statements) {
            String currency = statement.at("/opening/currency").asString();
            for (JsonNode entry : statement.get("entries")) {
                if (entry.get("kind").asString().equals("invoice")) {
                    assertThat(entry.get("amount"))
                            .isEqualTo(
                                    listed.get(entry.get("number").asString()).get("total"));
                    charged++;
                }
            }
            assertThat(minor(statement, "due")).isEqualTo(sum(listed, currency, "due"));
            assertThat(minor(statement, "unallocated")).isEqualTo(sum(listed, currency, "unallocated"));
            assertThat(minor(statement, "closing"))
                    .isEqualTo(minor(statement, "due") - minor(statement, "unallocated"));
            assertThat(inTable.get(currency)).isEqualByComparingTo(decimal(statement.get("closing")));
        }
        assertThat(charged).isEqualTo(CURRENCIES.size() * OF_EACH);
    }

    private static long sum(Map<String, JsonNode> listed, String currency, String what) {
        return listed.values().stream()
                .filter(item -> item.at("/total/currency").asString().equals(currency))
                .mapToLong(item -> minor(item, what))
                .sum();
    }

    private void pageSaysTheSame(JsonNode item) {
        JsonNode page = expect(200, bella.get(path(item))).json();
        JsonNode totals = page.at("/invoice/totals");
        assertThat(totals.get("net")).isEqualTo(item.get("value"));
        assertThat(totals.get("tax")).isEqualTo(item.get("tax"));
        assertThat(totals.get("total")).isEqualTo(item.get("total"));
        assertThat(page.at("/item/due")).isEqualTo(item.get("due"));
        assertThat(minor(item, "due") - minor(item, "unallocated"))
                .isEqualTo(minor(item, "total")
                        + minor(page, "cashRounding")
                        - minor(page, "paid")
                        - minor(page, "credited"));
        boolean coins = item.at("/total/currency").asString().equals("GBP");
        assertThat((minor(item, "due") + minor(page, "paid")) % 5 == 0 || minor(item, "due") == 0 || !coins)
                .isTrue();
    }

    private void eInvoiceSaysTheSame(JsonNode item) {
        var read = UBL21Marshaller.invoice()
                .read(expect(200, bella.get(path(item) + "/e-invoice")).bytes());
        var totals = read.getLegalMonetaryTotal();
        assertThat(totals.getTaxExclusiveAmountValue()).isEqualByComparingTo(decimal(item.get("value")));
        assertThat(read.getTaxTotalAtIndex(0).getTaxAmountValue()).isEqualByComparingTo(decimal(item.get("tax")));
        assertThat(totals.getTaxInclusiveAmountValue()).isEqualByComparingTo(decimal(item.get("total")));
        assertThat(totals.getPayableAmountValue())
                .isEqualByComparingTo(decimal(item.get("due")))
                .isEqualByComparingTo(totals.getTaxInclusiveAmountValue()
                        .subtract(orNothing(totals.getPrepaidAmountValue()))
                        .add(orNothing(totals.getPayableRoundingAmountValue())));
    }

    private static BigDecimal orNothing(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private void paperSaysTheSame(JsonNode item) throws IOException {
        String text;
        try (var pdf =
                Loader.loadPDF(expect(200, bella.get(path(item) + "/document")).bytes())) {
            text = new PDFTextStripper().getText(pdf);
        }
        assertThat(figure("Sub-total", text)).isEqualByComparingTo(decimal(item.get("value")));
        assertThat(figure("Total", text)).isEqualByComparingTo(decimal(item.get("total")));
        assertThat(figure("Due:", text)).isEqualByComparingTo(decimal(item.get("due")));
    }

    private static BigDecimal figure(String called, String text) {
        Matcher found =
                Pattern.compile("(?m)^" + called + "\\s\\D*([\\d,.]+)\\s*$").matcher(text);
        assertThat(found.find()).as(called + " in " + text).isTrue();
        return new BigDecimal(found.group(1).replace(",", ""));
    }

    private static String path(JsonNode item) {
        return "/api/invoices/" + item.get("id").asString();
    }

    private static long minor(JsonNode of, String what) {
        return of.at("/" + what + "/minorUnits").asLong(0);
    }

    private static String decimal(JsonNode amount) {
        int decimals = CurrencyUnit.of(amount.get("currency").asString()).getDecimalPlaces();
        return BigDecimal.valueOf(amount.get("minorUnits").asLong(), decimals).toPlainString();
    }
}
