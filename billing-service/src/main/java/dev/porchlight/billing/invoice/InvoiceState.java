package dev.porchlight.billing.invoice;

import dev.porchlight.billing.invoice.commands.RemindOfPayment;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceBalance;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceDisputeAnswered;
import dev.porchlight.billing.invoice.events.InvoiceDraftChanged;
import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceDrafted;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.InvoicePaymentContradicted;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReminded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.InvoiceSignedOff;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.sums.Balance;
import dev.porchlight.billing.sums.Credit;
import dev.porchlight.platform.money.Amount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What decisions about an invoice depend on, folded from its events. */
abstract class InvoiceState {

    enum Stage {
        DRAFT,
        DISCARDED,
        ISSUED,
        VOID
    }

    @AggregateIdentifier
    UUID id;

    UUID organisationId;
    UUID quoteId;
    Stage stage;
    InvoiceContent draft;
    IssuedInvoice issued;
    boolean imported;
    Credit credit;
    Money credited;
    Money paid;
    final Map<UUID, InvoicePaymentRecorded> payments = new LinkedHashMap<>();
    final Map<UUID, InvoicePaymentReversed> reversed = new HashMap<>();
    final Set<String> creditNotes = new HashSet<>();
    InvoiceSignedOff signOff;
    String answer;
    Amount contradiction;
    /** For what was reminded of already. */
    final Set<RemindOfPayment> reminded = new HashSet<>();

    Balance balance() {
        return new Balance(issued.totals().total().toMoney(), credited, paid, step());
    }

    private @Nullable Money step() {
        return issued.cashRounding() == null
                ? null
                : issued.cashRounding().step().toMoney();
    }

    static InvoiceBalance said(Balance balance) {
        return new InvoiceBalance(
                Amount.of(balance.credited()),
                Amount.of(balance.paid()),
                Amount.of(balance.due()),
                Amount.of(balance.unallocated()),
                balance.rounding());
    }

    InvoicePaymentRecorded payment(String externalId) {
        return payments.values().stream()
                .filter(payment -> externalId.equals(payment.externalId()))
                .findAny()
                .orElse(null);
    }

    int lineNumber(UUID line) {
        List<InvoiceLine> lines = issued.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(line)) {
                return i;
            }
        }
        return -1;
    }

    @EventSourcingHandler
    void on(InvoiceDrafted event) {
        id = event.invoiceId();
        organisationId = event.organisationId();
        quoteId = event.quoteId();
        stage = Stage.DRAFT;
        draft = event.content();
    }

    @EventSourcingHandler
    void on(InvoiceDraftChanged event) {
        draft = event.content();
    }

    @EventSourcingHandler
    void on(InvoiceDraftDiscarded event) {
        stage = Stage.DISCARDED;
    }

    @EventSourcingHandler
    void on(InvoiceIssued event) {
        stage = Stage.ISSUED;
        issued = event.invoice();
        credit = new Credit(
                issued.content().roundingRule(),
                issued.content().lines().stream().map(InvoiceLine::tax).toList(),
                issued.nets(),
                issued.totals());
        credited = nothing();
        paid = nothing();
    }

    @EventSourcingHandler
    void on(InvoiceImported event) {
        id = event.invoiceId();
        organisationId = event.organisationId();
        issued = event.invoice();
        imported = true;
        if (stage == null) {
            stage = Stage.ISSUED;
            credited = nothing();
            paid = nothing();
        }
    }

    @EventSourcingHandler
    void on(InvoicePaymentRecorded event) {
        payments.put(event.paymentId(), event);
        // Accounting may have it again after all.
        reversed.remove(event.paymentId());
        paid = event.balance().paid().toMoney();
    }

    @EventSourcingHandler
    void on(InvoicePaymentReversed event) {
        payments.remove(event.paymentId());
        reversed.put(event.paymentId(), event);
        paid = event.balance().paid().toMoney();
    }

    @EventSourcingHandler
    void on(CreditNoteIssued event) {
        credited = event.balance().credited().toMoney();
        if (event.externalId() != null) {
            creditNotes.add(event.externalId());
            return;
        }
        Map<Integer, Amount> nets = new HashMap<>();
        event.lines().forEach(line -> nets.put(lineNumber(line.lineId()), line.net()));
        credit.add(nets);
    }

    @EventSourcingHandler
    void on(InvoicePaymentReminded event) {
        reminded.add(new RemindOfPayment(id, event.dueOn(), event.overdue()));
    }

    @EventSourcingHandler
    void on(InvoiceVoided event) {
        stage = Stage.VOID;
    }

    @EventSourcingHandler
    void on(InvoiceSignedOff event) {
        signOff = event;
        answer = null;
    }

    @EventSourcingHandler
    void on(InvoiceDisputeAnswered event) {
        answer = event.answer();
    }

    @EventSourcingHandler
    void on(InvoicePaymentContradicted event) {
        contradiction = event.dueHere().equals(event.dueThere()) ? null : event.dueThere();
    }

    private Money nothing() {
        return Amount.zero(issued.content().currency()).toMoney();
    }
}
