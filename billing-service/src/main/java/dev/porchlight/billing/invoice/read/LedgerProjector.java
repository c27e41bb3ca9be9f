package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.platform.money.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an organisation owes, as entries: what is charged counts up, what is credited or paid counts down. Each says on which
 * day its invoice came to nothing.
 */
@InvoiceViews
class LedgerProjector {

    private final JdbcClient jdbc;

    LedgerProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(InvoiceIssued event) {
        charge(event.invoiceId(), event.organisationId(), event.invoice());
        round(
                event.invoiceId(),
                event.invoiceId(),
                event.invoice().issuedOn(),
                event.invoice().cashRounding());
    }

    @EventHandler
    void on(InvoiceImported event) {
        charge(event.invoiceId(), event.organisationId(), event.invoice());
        settle(event.invoiceId());
    }

    @EventHandler
    void on(CreditNoteIssued event) {
        enter(
                event.creditNoteId(),
                event.invoiceId(),
                "credit",
                event.issuedOn(),
                event.number(),
                event.reason(),
                negated(event.totals().total()));
        round(
                event.invoiceId(),
                event.creditNoteId(),
                event.issuedOn(),
                event.balance().cashRounding());
        settle(event.invoiceId());
    }

    @EventHandler
    void on(InvoicePaymentRecorded event) {
        enter(
                event.paymentId(),
                event.invoiceId(),
                "payment",
                event.receivedOn(),
                null,
                event.reference(),
                negated(event.amount()));
        settle(event.invoiceId());
    }

    @EventHandler
    void on(InvoicePaymentReversed event) {
        jdbc.sql("delete from ledger_entry where id = ?")
                .param(event.paymentId())
                .update();
        settle(event.invoiceId());
    }

    @EventHandler
    void on(InvoiceVoided event) {
        jdbc.sql("delete from ledger_entry where invoice_id = ?")
                .param(event.invoiceId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ledger_entry").update();
    }

    private void charge(UUID id, UUID organisation, IssuedInvoice invoice) {
        Amount total = invoice.totals().total();
        jdbc.sql("""
                insert into ledger_entry (id, invoice_id, organisation_id, kind, day, number, text, currency, amount_minor)
                values (:id, :id, :organisation, 'invoice', :day, :number, :text, :currency, :amount)
                on conflict (id) do update set day = excluded.day, number = excluded.number, text = excluded.text,
                  currency = excluded.currency, amount_minor = excluded.amount_minor""")
                .param("id", id)
                .param("organisation", organisation)
                .param("day", invoice.issuedOn())
                .param("number", invoice.number())
                .param("text", invoice.content().reference())
                .param("currency", total.currency())
                .param("amount", total.minorUnits())
                .update();
    }

    private void enter(UUID id, UUID invoice, String kind, LocalDate day, String number, String text, Amount amount) {
        jdbc.sql("""
                insert into ledger_entry (id, invoice_id, organisation_id, kind, day, number, text, currency, amount_minor)
                select :id, l.id, l.organisation_id, :kind, :day, coalesce(:number, l.number), :text, :currency, :amount
                from ledger_entry l where l.id = :invoice
                on conflict (id) do nothing""")
                .param("id", id)
                .param("invoice", invoice)
                .param("kind", kind)
                .param("day", day)
                .param("number", number)
                .param("text", text)
                .param("currency", amount.currency())
                .param("amount", amount.minorUnits())
                .update();
    }

    /** By how much what is due is rounded otherwise than before, since this document. */
    private void round(UUID invoice, UUID document, LocalDate day, @Nullable CashRounding rounding) {
        if (rounding == null) {
            return;
        }
        long before = jdbc.sql(
                        "select coalesce(sum(amount_minor), 0) from ledger_entry where invoice_id = ? and kind = 'rounding'")
                .param(invoice)
                .query(Long.class)
                .single();
        long more = rounding.amount().minorUnits() - before;
        if (more != 0) {
            UUID id = UUID.nameUUIDFromBytes((document + "/rounding").getBytes(StandardCharsets.UTF_8));
            enter(
                    id,
                    invoice,
                    "rounding",
                    day,
                    null,
                    null,
                    new Amount(more, rounding.amount().currency()));
        }
    }

    private void settle(UUID invoice) {
        jdbc.sql("""
                update ledger_entry entry set settled_on = now_settled.day
                from (select case when sum(amount_minor) = 0 then max(day) else 'infinity' end as day
                      from ledger_entry where invoice_id = :invoice) now_settled
                where entry.invoice_id = :invoice and entry.settled_on <> now_settled.day""").param("invoice", invoice).update();
    }

    private static Amount negated(Amount amount) {
        return new Amount(-amount.minorUnits(), amount.currency());
    }
}
