package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceBalance;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceDisputeAnswered;
import dev.porchlight.billing.invoice.events.InvoiceDraftChanged;
import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceDrafted;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoicePaymentContradicted;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReminded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.InvoiceResent;
import dev.porchlight.billing.invoice.events.InvoiceSignedOff;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One row per document, be it an invoice or a credit note, for lists and for the head of the page. */
@InvoiceViews
class InvoiceProjector {

    private static final String CONTENT = """
            order_number = :orderNumber, agreement = :agreement, reference = :reference, currency = :currency,
            net_minor = :net, tax_minor = :tax, total_minor = :total, document = cast(:document as jsonb)""";

    private static final String ISSUED = CONTENT + """
            , stage = 'issued', number = :number, invoice_date = :issuedOn, due_date = :dueOn""";

    private static final String BALANCE = """
            credited_minor = :credited, paid_minor = :paid, due_minor = :due, unallocated_minor = :unallocated,
            rounding_minor = :rounding""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InvoiceProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(InvoiceDrafted event, Envelope envelope) {
        insert(event.organisationId(), event.quoteId(), envelope);
        update(envelope, CONTENT, draft(event.content(), event.totals()));
    }

    @EventHandler
    void on(InvoiceDraftChanged event, Envelope envelope) {
        update(envelope, CONTENT, draft(event.content(), event.totals()));
    }

    @EventHandler
    void on(InvoiceDraftDiscarded event, Envelope envelope) {
        update(envelope, "stage = 'discarded'", Map.of());
    }

    @EventHandler
    void on(InvoiceIssued event, Envelope envelope) {
        Map<String, Object> values = issued(event.invoice());
        values.put("rounding", minor(event.invoice().cashRounding()));
        update(
                envelope,
                ISSUED + ", rounding_minor = :rounding, due_minor = :total + :rounding, sent_at = :at",
                values);
    }

    /** There are many of them, and most are new: one statement, for a row that is changed is indexed again. */
    @EventHandler
    void on(InvoiceImported event, Envelope envelope) {
        Map<String, Object> values = issued(event.invoice());
        values.putAll(balance(event.balance()));
        values.put("organisation", event.organisationId());
        values.put("source", event.source());
        jdbc.sql("""
                insert into invoice (id, invoice_id, type, stage, organisation_id, source, number, order_number, agreement, reference,
                  currency, invoice_date, due_date, net_minor, tax_minor, total_minor, credited_minor, paid_minor, due_minor,
                  unallocated_minor, updated_at, document, version)
                values (:id, :id, 'invoice', 'issued', :organisation, :source, :number, :orderNumber, :agreement, :reference,
                  :currency, :issuedOn, :dueOn, :net, :tax, :total, :credited, :paid, :due, :unallocated, :at,
                  cast(:document as jsonb), :version)
                on conflict (id) do update set\s""" + ISSUED + ", " + BALANCE + ", updated_at = :at, version = :version")
                .params(values)
                .params(about(envelope))
                .update();
    }

    @EventHandler
    void on(InvoicePaymentRecorded event, Envelope envelope) {
        update(envelope, BALANCE, balance(event.balance()));
        jdbc.sql("""
                insert into invoice_payment (id, invoice_id, currency, amount_minor, received_on, method, reference, external_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        event.paymentId(),
                        event.invoiceId(),
                        event.amount().currency(),
                        event.amount().minorUnits(),
                        event.receivedOn(),
                        event.method(),
                        event.reference(),
                        event.externalId())
                .update();
    }

    @EventHandler
    void on(InvoicePaymentReversed event, Envelope envelope) {
        update(envelope, BALANCE, balance(event.balance()));
        jdbc.sql("delete from invoice_payment where id = ?")
                .param(event.paymentId())
                .update();
    }

    @EventHandler
    void on(InvoicePaymentContradicted event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "there",
                event.dueHere().equals(event.dueThere())
                        ? null
                        : event.dueThere().minorUnits());
        update(envelope, "due_there_minor = :there", values);
    }

    @EventHandler
    void on(CreditNoteIssued event, Envelope envelope) {
        update(envelope, BALANCE, balance(event.balance()));
        Map<String, Object> values = new HashMap<>();
        values.put("note", event.creditNoteId());
        values.put("number", event.number());
        values.put("issuedOn", event.issuedOn());
        values.put("net", event.totals().net().minorUnits());
        values.put("tax", event.totals().tax().minorUnits());
        values.put("total", event.totals().total().minorUnits());
        values.put("reason", event.reason());
        values.put("document", json.writeValueAsString(event));
        jdbc.sql("""
                insert into invoice (id, invoice_id, type, stage, organisation_id, source, currency, number, order_number,
                  agreement, reference, invoice_date, net_minor, tax_minor, total_minor, due_minor, sent_at, updated_at, document,
                  version)
                select :note, id, 'credit-note', 'issued', organisation_id, source, currency, :number, order_number, agreement,
                  :reason, :issuedOn, :net, :tax, :total, 0, :at, :at, cast(:document as jsonb), :version
                from invoice where id = :id
                on conflict (id) do nothing""").params(values).params(about(envelope)).update();
    }

    @EventHandler
    void on(InvoiceVoided event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>(balance(event.balance()));
        values.put("reason", event.reason());
        update(envelope, "stage = 'void', void_reason = :reason, " + BALANCE, values);
    }

    @EventHandler
    void on(InvoiceResent event, Envelope envelope) {
        update(envelope, "sent_at = :at", Map.of());
    }

    @EventHandler
    void on(InvoicePaymentReminded event, Envelope envelope) {
        update(envelope, "stage = stage", Map.of());
    }

    @EventHandler
    void on(InvoiceSignedOff event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("agreed", event.agreed());
        values.put("signOff", json.writeValueAsString(event));
        update(
                envelope,
                "agreed = :agreed, sign_off = cast(:signOff as jsonb), signed_off_at = :at, dispute_answer = null",
                values);
    }

    @EventHandler
    void on(InvoiceDisputeAnswered event, Envelope envelope) {
        update(envelope, "dispute_answer = :answer", Map.of("answer", event.answer()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate invoice, invoice_payment").update();
    }

    private void insert(UUID organisation, UUID quote, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("organisation", organisation);
        values.put("quote", quote);
        jdbc.sql("""
                insert into invoice (id, invoice_id, type, stage, organisation_id, quote_id, currency, updated_at, document, version)
                values (:id, :id, 'invoice', 'draft', :organisation, :quote, '', :at, '{}', :version)
                on conflict (id) do nothing""").params(values).params(about(envelope)).update();
    }

    /** The notes of an invoice have its version: they are part of one aggregate. */
    private void update(Envelope envelope, String changes, Map<String, Object> values) {
        jdbc.sql("update invoice set " + changes + ", updated_at = :at, version = :version where id = :id")
                .params(values)
                .params(about(envelope))
                .update();
    }

    private static Map<String, Object> about(Envelope envelope) {
        return Map.of(
                "id", UUID.fromString(envelope.subject()),
                "at", envelope.time().atOffset(ZoneOffset.UTC),
                "version", envelope.sequence());
    }

    private Map<String, Object> draft(InvoiceContent content, Totals totals) {
        return content(content, totals, content);
    }

    private Map<String, Object> issued(IssuedInvoice invoice) {
        Map<String, Object> values = content(invoice.content(), invoice.totals(), invoice);
        values.put("number", invoice.number());
        values.put("issuedOn", invoice.issuedOn());
        values.put("dueOn", invoice.dueOn());
        return values;
    }

    private Map<String, Object> content(InvoiceContent content, Totals totals, Object document) {
        Map<String, Object> values = new HashMap<>();
        values.put("orderNumber", content.orderNumber());
        values.put("agreement", content.agreement());
        values.put("reference", content.reference());
        values.put("currency", content.currency());
        values.put("net", totals.net().minorUnits());
        values.put("tax", totals.tax().minorUnits());
        values.put("total", totals.total().minorUnits());
        values.put("document", json.writeValueAsString(document));
        return values;
    }

    private static Map<String, Object> balance(InvoiceBalance balance) {
        return Map.of(
                "credited", balance.credited().minorUnits(),
                "paid", balance.paid().minorUnits(),
                "due", balance.due().minorUnits(),
                "unallocated", balance.unallocated().minorUnits(),
                "rounding", minor(balance.cashRounding()));
    }

    private static long minor(@Nullable CashRounding rounding) {
        return rounding == null ? 0 : rounding.amount().minorUnits();
    }
}
