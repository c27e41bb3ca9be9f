package dev.porchlight.billing.invoice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.commands.AnswerDispute;
import dev.porchlight.billing.invoice.commands.ChangeInvoiceDraft;
import dev.porchlight.billing.invoice.commands.CreditInvoice;
import dev.porchlight.billing.invoice.commands.DiscardInvoiceDraft;
import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.invoice.commands.IssueInvoice;
import dev.porchlight.billing.invoice.commands.RecordPayment;
import dev.porchlight.billing.invoice.commands.RemindOfPayment;
import dev.porchlight.billing.invoice.commands.ResendInvoice;
import dev.porchlight.billing.invoice.commands.ReversePayment;
import dev.porchlight.billing.invoice.commands.SignOffInvoice;
import dev.porchlight.billing.invoice.commands.VoidInvoice;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.CreditedLine;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceDisputeAnswered;
import dev.porchlight.billing.invoice.events.InvoiceDraftChanged;
import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceDrafted;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReminded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.InvoiceResent;
import dev.porchlight.billing.invoice.events.InvoiceSignedOff;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.numbers.DocumentNumbers;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.sums.Balance;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to an invoice. A command that would change nothing is no event and no error. */
@Aggregate
class Invoice extends InvoiceState {

    /** For Axon, which folds the events into it. */
    protected Invoice() {}

    @CommandHandler
    Invoice(DraftInvoice command, Caller by, Directory directory, Accounts accounts, Settings settings) {
        BillingTeam.require(by);
        if (directory.organisation(command.organisationId()).isEmpty()) {
            throw new InvalidInput("/organisationId", "is not an organisation we know");
        }
        IssuedCopy.requireCurrency(command.organisationId(), command.content(), accounts, settings);
        apply(new InvoiceDrafted(
                command.invoiceId(),
                command.organisationId(),
                command.quoteId(),
                command.content(),
                InvoiceSums.of(command.content()).totals()));
    }

    /** To people elsewhere it does not exist; nor does a draft, to customers. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMaySeeIt(Caller by, InvoiceReaders readers) {
        if (id == null) {
            return;
        }
        if (by.isCustomer() && issued == null) {
            throw new NotFound();
        }
        readers.require(by, organisationId);
    }

    @CommandHandler
    void handle(ChangeInvoiceDraft command, Caller by, Accounts accounts, Settings settings) {
        requireDraft(by);
        IssuedCopy.requireCurrency(organisationId, command.content(), accounts, settings);
        Totals totals = InvoiceSums.of(command.content()).totals();
        if (!command.content().equals(draft)) {
            apply(new InvoiceDraftChanged(id, command.content(), totals));
        }
    }

    @CommandHandler
    void handle(DiscardInvoiceDraft command, Caller by) {
        requireDraft(by);
        apply(new InvoiceDraftDiscarded(id, quoteId));
    }

    @CommandHandler
    void handle(
            IssueInvoice command,
            Caller by,
            Directory directory,
            Accounts accounts,
            Settings settings,
            DocumentNumbers numbers,
            Clock clock) {
        requireDraft(by);
        if (InvoiceSums.of(draft).totals().total().minorUnits() < 0) {
            throw new InvoiceTotalIsNegative();
        }
        LocalDate today = settings.dayOf(clock.instant());
        String number = settings.current().invoicePrefix() + numbers.next(DocumentNumbers.Series.INVOICE);
        apply(new InvoiceIssued(
                id,
                organisationId,
                quoteId,
                IssuedCopy.of(draft, number, today, organisationId, directory, accounts, settings)));
    }

    @CommandHandler
    void handle(RecordPayment command, Caller by, Settings settings, Clock clock) {
        BillingTeam.require(by);
        requireIssued();
        if (command.externalId() != null && isKnown(command.externalId())) {
            return;
        }
        requireOwn(command.amount(), "/amount");
        if (command.receivedOn().isAfter(settings.dayOf(clock.instant()))) {
            throw new InvalidInput("/receivedOn", "cannot be a day to come");
        }
        Balance after = balance().pay(command.amount().toMoney());
        apply(new InvoicePaymentRecorded(
                id,
                command.paymentId(),
                command.externalId(),
                command.amount(),
                command.receivedOn(),
                command.method(),
                command.reference(),
                said(after)));
    }

    /** A bank that tells of a payment again does not bring back what somebody reversed. */
    private boolean isKnown(String externalId) {
        return payment(externalId) != null
                || reversed.values().stream().anyMatch(payment -> externalId.equals(payment.externalId()));
    }

    @CommandHandler
    void handle(ReversePayment command, Caller by, Settings settings, Clock clock) {
        BillingTeam.require(by);
        requireIssued();
        if (reversed.containsKey(command.paymentId())) {
            return;
        }
        InvoicePaymentRecorded payment = payments.get(command.paymentId());
        if (payment == null) {
            throw new NotFound();
        }
        if (imported && payment.externalId() != null) {
            throw new InvoiceBelongsToAccounting();
        }
        apply(new InvoicePaymentReversed(
                id,
                payment.paymentId(),
                payment.externalId(),
                payment.amount(),
                settings.dayOf(clock.instant()),
                said(balance().reverse(payment.amount().toMoney()))));
    }

    @CommandHandler
    void handle(CreditInvoice command, Caller by, Settings settings, DocumentNumbers numbers, Clock clock) {
        BillingTeam.require(by);
        requireIssued();
        if (imported) {
            throw new InvoiceBelongsToAccounting();
        }
        if (credit.isExhausted()) {
            throw new NothingLeftToCredit();
        }
        Map<Integer, Amount> nets = parts(command);
        List<CreditedLine> lines = new ArrayList<>();
        nets.forEach((line, net) -> {
            InvoiceLine of = issued.content().lines().get(line);
            lines.add(new CreditedLine(of.id(), of.description(), of.tax(), net));
        });
        Totals totals = credit.preview(nets);
        Balance after = balance().credit(totals.total().toMoney());
        apply(new CreditNoteIssued(
                id,
                command.creditNoteId(),
                organisationId,
                settings.current().creditNotePrefix() + numbers.next(DocumentNumbers.Series.CREDIT_NOTE),
                null,
                settings.dayOf(clock.instant()),
                command.reason(),
                lines,
                totals,
                said(after)));
    }

    private Map<Integer, Amount> parts(CreditInvoice command) {
        Map<Integer, Amount> nets = new LinkedHashMap<>();
        if (command.lines().isEmpty()) {
            for (int line = 0; line < issued.nets().size(); line++) {
                if (credit.left(line).minorUnits() != 0) {
                    nets.put(line, credit.left(line));
                }
            }
            return nets;
        }
        for (int i = 0; i < command.lines().size(); i++) {
            CreditInvoice.Part part = command.lines().get(i);
            String pointer = "/lines/" + i;
            int line = lineNumber(part.lineId());
            if (line < 0 || nets.containsKey(line)) {
                throw new InvalidInput(pointer + "/lineId", "is not a line of this invoice, or named twice");
            }
            Amount net = part.net() == null ? credit.left(line) : part.net();
            requireOwn(net, pointer + "/net");
            if (!credit.allows(line, net)) {
                throw new InvalidInput(
                        pointer + "/net",
                        "cannot be more than what is left of the line: "
                                + credit.left(line).inWords());
            }
            nets.put(line, net);
        }
        return nets;
    }

    @CommandHandler
    void handle(VoidInvoice command, Caller by, Settings settings, Clock clock) {
        BillingTeam.require(by);
        if (stage == Stage.VOID) {
            return;
        }
        requireIssued();
        if (imported) {
            throw new InvoiceBelongsToAccounting();
        }
        if (!paid.isZero() || !credited.isZero()) {
            throw new InvoiceHasPayments();
        }
        Balance nothing = new Balance(credited, credited, paid);
        apply(new InvoiceVoided(id, command.reason(), settings.dayOf(clock.instant()), said(nothing), quoteId));
    }

    @CommandHandler
    void handle(ResendInvoice command, Caller by) {
        BillingTeam.require(by);
        requireIssued();
        apply(new InvoiceResent(id));
    }

    @CommandHandler
    void handle(SignOffInvoice command, Caller by) {
        if (!by.isCustomer()) {
            throw new NotAllowed("Only the customer can sign off an invoice.");
        }
        requireIssued();
        for (int i = 0; i < command.disputedLines().size(); i++) {
            if (lineNumber(command.disputedLines().get(i)) < 0) {
                throw new InvalidInput("/disputedLines/" + i, "is not a line of this invoice");
            }
        }
        if (command.agreed() && !command.disputedLines().isEmpty()) {
            throw new InvalidInput("/disputedLines", "can only be named with a no");
        }
        var signedOff = new InvoiceSignedOff(
                id, organisationId, by.personId(), command.agreed(), command.comment(), command.disputedLines());
        if (!signedOff.equals(signOff)) {
            apply(signedOff);
        }
    }

    @CommandHandler
    void handle(AnswerDispute command, Caller by) {
        BillingTeam.require(by);
        if (signOff == null || signOff.agreed()) {
            throw new ChargesAreNotDisputed();
        }
        if (!command.answer().equals(answer)) {
            apply(new InvoiceDisputeAnswered(id, command.answer()));
        }
    }

    @CommandHandler
    void handle(RemindOfPayment command, Caller by) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("Reminders come by themselves.");
        }
        boolean asked = stage == Stage.ISSUED && issued.dueOn().equals(command.dueOn()) && !reminded.contains(command);
        Amount due = asked ? Amount.of(balance().due()) : null;
        if (due != null && due.minorUnits() > 0) {
            apply(new InvoicePaymentReminded(id, organisationId, command.dueOn(), due, command.overdue()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportInvoice command, Caller by, Settings settings, Clock clock) {
        BillingTeam.require(by);
        if (id != null && (!imported || !command.organisationId().equals(organisationId))) {
            throw new InvalidInput("/organisationId", "is not that of the invoice that is here under this id");
        }
        new Import(this, command, () -> settings.dayOf(clock.instant())).run();
    }

    private void requireDraft(Caller by) {
        BillingTeam.require(by);
        if (stage == Stage.DISCARDED) {
            throw new NotFound();
        }
        if (stage != Stage.DRAFT) {
            throw new InvoiceIsNotADraft();
        }
    }

    private void requireIssued() {
        if (stage == Stage.DISCARDED) {
            throw new NotFound();
        }
        if (stage == Stage.DRAFT) {
            throw new InvoiceNotIssued();
        }
        if (stage == Stage.VOID) {
            throw new InvoiceIsVoid();
        }
    }

    private void requireOwn(Amount amount, String pointer) {
        InvoiceContent content = issued.content();
        if (!amount.currency().equals(content.currency())) {
            throw new InvalidInput(pointer + "/currency", "must be the invoice's, " + content.currency());
        }
        if (amount.minorUnits() <= 0) {
            throw new InvalidInput(pointer + "/minorUnits", "must be more than 0");
        }
    }
}
