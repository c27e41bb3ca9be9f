package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.eventstore.ViewsAnew;
import dev.porchlight.platform.testing.ServiceIT;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The views of invoices are nothing but what the events say, however many. */
@ServiceIT
class RebuildIT extends InvoiceWorld {

    /** But for the order in which they are found. */
    private static final List<String> VIEWS = List.of(
            "invoice",
            "invoice_payment",
            "ledger_entry",
            "(select id, organisation_id, issued, words from invoice_search)");

    /** In batches, so that nothing waits for it long. */
    private static final int AT_ONCE = 500;

    /** The same invoice again, as often as is asked, under ids and a number of its own. */
    private static final String AGAIN = """
            insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
              payloadrevision, payloadtype, timestamp)
            select id, sequencenumber, type, gen_random_uuid(), metadata, convert_to(
                replace(replace(replace(convert_from(payload, 'utf8'), :invoice, id), :payment, paid), :number, number),
                'utf8'), payloadrevision, payloadtype, timestamp
            from (select gen_random_uuid()::text as id, gen_random_uuid()::text as paid,
                :number || '/' || generate_series(:from, :to) as number) again, domainevententry
            where aggregateidentifier = :invoice
            order by number, sequencenumber""";

    @Autowired
    private ViewsAnew anew;

    /** {@code -Dhistory=60000} makes it as many events, to measure by: the log says how long that took. */
    @Test
    void aLongHistoryIsToldInItsOrder() {
        UUID invoice = issued("Cables and a switch for the counter", "120.00");
        UUID payment = pay(invoice, "bank-" + invoice, 5_000).id();
        String number =
                asSeller().get("/api/invoices/" + invoice).json().get("number").asString();
        int invoices = Integer.getInteger("history", 3_000) / 3;
        for (int from = 1; from <= invoices; from += AT_ONCE) {
            jdbc.sql(AGAIN)
                    .param("invoice", invoice.toString())
                    .param("payment", payment.toString())
                    .param("number", number)
                    .param("from", from)
                    .param("to", from + AT_ONCE - 1)
                    .update();
        }
        await().atMost(Duration.ofMinutes(10)).until(() -> payments(number) >= invoices);
        List<String> before = contents();
        jdbc.sql("update invoice set due_minor = 1 where number like '%5'").update();
        jdbc.sql("delete from ledger_entry where number like '%7'").update();

        anew.make(List.of("invoice-views"));

        assertThat(contents()).isEqualTo(before);
    }

    private int payments(String number) {
        return jdbc.sql(
                        "select count(*) from invoice i join invoice_payment p on p.invoice_id = i.id where i.number like ?")
                .param(number + "/%")
                .query(Integer.class)
                .single();
    }

    private List<String> contents() {
        return VIEWS.stream()
                .map(view -> jdbc.sql("select string_agg(x::text, E'\\n' order by x::text) from %s x".formatted(view))
                        .query(String.class)
                        .single())
                .toList();
    }
}
