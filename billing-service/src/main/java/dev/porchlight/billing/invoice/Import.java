package dev.porchlight.billing.invoice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoicePaymentContradicted;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.sums.Balance;
import dev.porchlight.platform.money.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Brings an invoice to what accounting says of it. What it says again changes nothing. */
final class Import {

    private final InvoiceState invoice;
    private final ImportInvoice said;
    private final Supplier<LocalDate> today;

    /** @param today asked only where a payment is none any more */
    Import(InvoiceState invoice, ImportInvoice said, Supplier<LocalDate> today) {
        this.invoice = invoice;
        this.said = said;
        this.today = today;
    }

    void run() {
        IssuedInvoice now = withTheSellerOfThen();
        if (!now.equals(invoice.issued)) {
            Money zero = Amount.zero(said.invoice().content().currency()).toMoney();
            Balance balance = new Balance(
                    said.invoice().totals().total().toMoney(),
                    invoice.credited == null ? zero : invoice.credited,
                    invoice.paid == null ? zero : invoice.paid);
            apply(new InvoiceImported(
                    said.invoiceId(),
                    said.organisationId(),
                    said.source(),
                    said.externalId(),
                    now,
                    InvoiceState.said(balance)));
        }
        said.creditNotes().stream()
                .filter(note -> !invoice.creditNotes.contains(note.externalId()))
                .forEach(this::credit);
        if (said.payments() != null) {
            reverseWhatIsNoneThere();
            said.payments().stream()
                    .filter(payment -> invoice.payment(payment.externalId()) == null)
                    .forEach(this::pay);
        }
        holdAgainstDue();
    }

    /** Accounting does not say who sold; settings that changed since are no change of the invoice. */
    private IssuedInvoice withTheSellerOfThen() {
        IssuedInvoice now = said.invoice();
        return invoice.issued == null
                ? now
                : new IssuedInvoice(
                        now.number(),
                        now.issuedOn(),
                        now.dueOn(),
                        invoice.issued.seller(),
                        now.bankDetails(),
                        now.buyer(),
                        now.content(),
                        now.nets(),
                        now.totals(),
                        now.cashRounding());
    }

    private void credit(ImportInvoice.CreditNote note) {
        Balance after =
                new Balance(total(), invoice.credited.plus(note.totals().total().toMoney()), invoice.paid);
        apply(new CreditNoteIssued(
                invoice.id,
                part("credit-note", note.externalId()),
                invoice.organisationId,
                note.number(),
                note.externalId(),
                note.issuedOn(),
                note.reason(),
                List.of(),
                note.totals(),
                InvoiceState.said(after)));
    }

    private void pay(ImportInvoice.Payment payment) {
        Balance after = new Balance(
                total(), invoice.credited, invoice.paid.plus(payment.amount().toMoney()));
        apply(new InvoicePaymentRecorded(
                invoice.id,
                part("payment", payment.externalId() + "/" + payment.amount().minorUnits()),
                payment.externalId(),
                payment.amount(),
                payment.receivedOn(),
                payment.method(),
                payment.reference(),
                InvoiceState.said(after)));
    }

    /** One that accounting has with another amount is reversed too, and comes anew. */
    private void reverseWhatIsNoneThere() {
        Set<String> same = new HashSet<>();
        for (ImportInvoice.Payment payment : said.payments()) {
            InvoicePaymentRecorded here = invoice.payment(payment.externalId());
            if (here != null && here.amount().equals(payment.amount())) {
                same.add(payment.externalId());
            }
        }
        List.copyOf(invoice.payments.values()).stream()
                .filter(payment -> payment.externalId() != null && !same.contains(payment.externalId()))
                .forEach(this::reverse);
    }

    private void reverse(InvoicePaymentRecorded payment) {
        Balance after = new Balance(
                total(), invoice.credited, invoice.paid.minus(payment.amount().toMoney()));
        apply(new InvoicePaymentReversed(
                invoice.id,
                payment.paymentId(),
                payment.externalId(),
                payment.amount(),
                today.get(),
                InvoiceState.said(after)));
    }

    private void holdAgainstDue() {
        Amount here = Amount.of(invoice.balance().due());
        Amount there = said.dueThere() == null ? here : said.dueThere();
        Amount contradiction = there.equals(here) ? null : there;
        boolean known =
                contradiction == null ? invoice.contradiction == null : contradiction.equals(invoice.contradiction);
        if (!known) {
            apply(new InvoicePaymentContradicted(invoice.id, here, there));
        }
    }

    private Money total() {
        return said.invoice().totals().total().toMoney();
    }

    private UUID part(String kind, String externalId) {
        return UUID.nameUUIDFromBytes((invoice.id + "/" + kind + "/" + externalId).getBytes(StandardCharsets.UTF_8));
    }
}
