package dev.porchlight.billing.invoice;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Neighbours.KESTREL;
import static dev.porchlight.billing.Neighbours.STRANGER;
import static dev.porchlight.billing.Refused.at;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.Neighbours;
import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.commands.CreditInvoice;
import dev.porchlight.billing.invoice.commands.IssueInvoice;
import dev.porchlight.billing.invoice.commands.RecordPayment;
import dev.porchlight.billing.invoice.commands.RemindOfPayment;
import dev.porchlight.billing.invoice.commands.ReversePayment;
import dev.porchlight.billing.invoice.commands.SignOffInvoice;
import dev.porchlight.billing.invoice.commands.VoidInvoice;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.CreditedLine;
import dev.porchlight.billing.invoice.events.InvoiceBalance;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceDrafted;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.InvoicePaymentRecorded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReminded;
import dev.porchlight.billing.invoice.events.InvoicePaymentReversed;
import dev.porchlight.billing.invoice.events.InvoiceSignedOff;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.numbers.DocumentNumbers;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invoice of 150.00 and 20 %: 180.00. */
class InvoiceTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final Instant ISSUED_AT = Instant.parse("2026-04-30T23:30:00Z");
    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final Tax VAT = Tax.of(TaxCategory.STANDARD, "20");

    private final AggregateTestFixture<Invoice> fixture = new AggregateTestFixture<>(Invoice.class);
    private final Neighbours neighbours = new Neighbours();

    @BeforeEach
    void resources() {
        fixture.registerInjectableResource(neighbours);
        fixture.registerInjectableResource(new InvoiceReaders(neighbours));
        fixture.registerInjectableResource(
                (DocumentNumbers) series -> series == DocumentNumbers.Series.INVOICE ? 10_001 : 1_001);
        fixture.registerInjectableResource(Clock.fixed(ISSUED_AT, ZoneOffset.UTC));
    }

    private static Amount gbp(long minor) {
        return new Amount(minor, "GBP");
    }

    private static InvoiceContent content(Terms terms) {
        return new InvoiceContent(
                "May",
                "PO 7",
                null,
                null,
                List.of(new InvoiceLine(LINE, null, "Support", "1", null, "150.00", null, VAT, gbp(15_000))),
                null,
                null,
                false,
                "GBP",
                terms,
                RoundingRule.DOCUMENT_HALF_UP);
    }

    private static Totals totals(long net, long tax) {
        return new Totals(
                gbp(net), gbp(0), gbp(net), List.of(new TaxPart(VAT, gbp(net), gbp(tax))), gbp(tax), gbp(net + tax));
    }

    private static InvoiceDrafted drafted() {
        return new InvoiceDrafted(ID, HARBOUR, null, content(null), totals(15_000, 3_000));
    }

    private InvoiceIssued issued() {
        return new InvoiceIssued(
                ID,
                HARBOUR,
                null,
                new IssuedInvoice(
                        "INV-10001",
                        MAY_DAY,
                        LocalDate.of(2026, 5, 31),
                        Neighbours.SELLER,
                        neighbours.current().bankDetails(),
                        new Party("Harbour Dental", List.of("2 Quay"), null, null, null, null),
                        content(new Terms(30, Terms.Unit.DAYS)),
                        List.of(gbp(15_000)),
                        totals(15_000, 3_000),
                        null));
    }

    private static InvoicePaymentRecorded paid(String externalId, long amount, long paid, long due, long over) {
        return new InvoicePaymentRecorded(
                ID,
                ENTRY,
                externalId,
                gbp(amount),
                MAY_DAY,
                "bank",
                null,
                new InvoiceBalance(gbp(0), gbp(paid), gbp(due), gbp(over), null));
    }

    private static RecordPayment pay(String externalId, long amount) {
        return new RecordPayment(ID, ENTRY, externalId, gbp(amount), MAY_DAY, "bank", null);
    }

    private static CreditInvoice credit(long net) {
        return new CreditInvoice(ID, ENTRY, "Too much", List.of(new CreditInvoice.Part(LINE, gbp(net))));
    }

    private static CreditNoteIssued credited(long net, long tax, InvoiceBalance balance) {
        return new CreditNoteIssued(
                ID,
                ENTRY,
                HARBOUR,
                "CN-1001",
                null,
                MAY_DAY,
                "Too much",
                List.of(new CreditedLine(LINE, "Support", VAT, gbp(net))),
                totals(net, tax),
                balance);
    }

    private ResultValidator<Invoice> when(Caller by, Object command, Object... given) {
        return fixture.givenCurrentTime(ISSUED_AT).andGiven(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    private static Caller billing() {
        return Callers.agent(AGENT, "billing");
    }

    private static Caller billingContact() {
        return Callers.customer(CASEY, HARBOUR, "billing-contact");
    }

    @Test
    void issuingNumbersItOnTheMspsDayAndCopiesAllThatStandsOnIt() {
        when(billing(), new IssueInvoice(ID), drafted()).expectEvents(issued());
        when(billing(), new IssueInvoice(ID), drafted(), issued()).expectException(InvoiceIsNotADraft.class);
        when(Callers.agent(AGENT, "technician"), new IssueInvoice(ID), drafted())
                .expectException(NotAllowed.class);
    }

    @Test
    void paymentsAddUpAndTheSameOneCountsOnce() {
        when(billing(), pay("B1", 10_000), drafted(), issued()).expectEvents(paid("B1", 10_000, 10_000, 8_000, 0));
        when(billing(), pay("B1", 10_000), drafted(), issued(), paid("B1", 10_000, 10_000, 8_000, 0))
                .expectNoEvents();
        when(billing(), pay("B2", 10_000), drafted(), issued(), paid("B1", 10_000, 10_000, 8_000, 0))
                .expectEvents(paid("B2", 10_000, 20_000, 0, 2_000));
        when(billing(), pay("B3", 0), drafted(), issued()).expectException(at("/amount/minorUnits"));
        var tomorrow = new RecordPayment(ID, ENTRY, "B4", gbp(1), MAY_DAY.plusDays(1), "bank", null);
        when(billing(), tomorrow, drafted(), issued()).expectException(at("/receivedOn"));
        when(
                        billing(),
                        new RecordPayment(ID, ENTRY, null, new Amount(1, "EUR"), MAY_DAY, null, null),
                        drafted(),
                        issued())
                .expectException(at("/amount/currency"));
    }

    @Test
    void aPaymentThatIsNoneIsTakenBackOnce() {
        var over = paid("B1", 20_000, 20_000, 0, 2_000);
        var reversed = new InvoicePaymentReversed(
                ID, ENTRY, "B1", gbp(20_000), MAY_DAY, new InvoiceBalance(gbp(0), gbp(0), gbp(18_000), gbp(0), null));
        var command = new ReversePayment(ID, ENTRY);
        when(billing(), command, drafted(), issued(), over).expectEvents(reversed);
        when(billing(), command, drafted(), issued(), over, reversed).expectNoEvents();
        when(billing(), command, drafted(), issued(), over, reversed, over).expectEvents(reversed);
        when(billing(), command, drafted(), issued()).expectException(NotFound.class);
        when(Callers.agent(AGENT, "technician"), command, drafted(), issued(), over)
                .expectException(NotAllowed.class);
        when(billingContact(), command, drafted(), issued(), over).expectException(NotAllowed.class);
        // The bank tells of it again, and then the invoice was void from the beginning.
        when(billing(), pay("B1", 20_000), drafted(), issued(), over, reversed).expectNoEvents();
        when(billing(), new VoidInvoice(ID, "Wrong"), drafted(), issued(), over, reversed)
                .expectEvents(new InvoiceVoided(
                        ID, "Wrong", MAY_DAY, new InvoiceBalance(gbp(0), gbp(0), gbp(0), gbp(0), null), null));
    }

    @Test
    void creditingOfAPaidInvoiceBecomesUnallocatedCredit() {
        when(billing(), credit(5_000), drafted(), issued(), paid("B1", 18_000, 18_000, 0, 0))
                .expectEvents(
                        credited(5_000, 1_000, new InvoiceBalance(gbp(6_000), gbp(18_000), gbp(0), gbp(6_000), null)));
    }

    @Test
    void creditsNeverExceedTheInvoice() {
        when(billing(), credit(15_001), drafted(), issued()).expectException(at("/lines/0/net"));
        var first = credited(5_000, 1_000, new InvoiceBalance(gbp(6_000), gbp(0), gbp(12_000), gbp(0), null));
        when(billing(), credit(10_001), drafted(), issued(), first).expectException(at("/lines/0/net"));
        when(billing(), new CreditInvoice(ID, ENTRY, "Too much", List.of()), drafted(), issued(), first)
                .expectEvents(credited(10_000, 2_000, new InvoiceBalance(gbp(18_000), gbp(0), gbp(0), gbp(0), null)));
        var all = credited(15_000, 3_000, new InvoiceBalance(gbp(18_000), gbp(0), gbp(0), gbp(0), null));
        when(billing(), credit(1), drafted(), issued(), all).expectException(NothingLeftToCredit.class);
    }

    @Test
    void whatWasPaidIsNotVoided() {
        when(billing(), new VoidInvoice(ID, "Wrong"), drafted(), issued(), paid("B1", 1, 1, 17_999, 0))
                .expectException(InvoiceHasPayments.class);
        var voided =
                new InvoiceVoided(ID, "Wrong", MAY_DAY, new InvoiceBalance(gbp(0), gbp(0), gbp(0), gbp(0), null), null);
        when(billing(), new VoidInvoice(ID, "Wrong"), drafted(), issued()).expectEvents(voided);
        when(billing(), pay("B1", 1), drafted(), issued(), voided).expectException(InvoiceIsVoid.class);
    }

    @Test
    void theCustomerSaysYesOrNoAndCanNameLines() {
        var no = new SignOffInvoice(ID, false, "Why?", List.of(LINE));
        when(billingContact(), no, drafted(), issued())
                .expectEvents(new InvoiceSignedOff(ID, HARBOUR, CASEY, false, "Why?", List.of(LINE)));
        when(billingContact(), new SignOffInvoice(ID, false, null, List.of(UUID.randomUUID())), drafted(), issued())
                .expectException(at("/disputedLines/0"));
        when(billing(), no, drafted(), issued()).expectException(NotAllowed.class);
        when(Callers.customer(CASEY, HARBOUR, "user"), no, drafted(), issued()).expectException(NotAllowed.class);
        when(Callers.customer(STRANGER, KESTREL, "billing-contact"), no, drafted(), issued())
                .expectException(NotFound.class);
        when(billingContact(), no, drafted()).expectException(NotFound.class);
    }

    @Test
    void itIsRemindedOfOnceBeforeItsDayAndOnceAfterWhileSomethingIsDue() {
        Caller system = Caller.system("billing");
        LocalDate dueOn = LocalDate.of(2026, 5, 31);
        var before = new RemindOfPayment(ID, dueOn, false);
        var reminded = new InvoicePaymentReminded(ID, HARBOUR, dueOn, gbp(18_000), false);
        when(system, before, drafted(), issued()).expectEvents(reminded);
        when(system, before, drafted(), issued(), reminded).expectNoEvents();
        when(system, new RemindOfPayment(ID, dueOn, true), drafted(), issued(), reminded)
                .expectEvents(new InvoicePaymentReminded(ID, HARBOUR, dueOn, gbp(18_000), true));
        when(system, before, drafted(), issued(), paid("B1", 18_000, 18_000, 0, 0))
                .expectNoEvents();
        when(system, new RemindOfPayment(ID, dueOn.plusDays(1), false), drafted(), issued())
                .expectNoEvents();
    }
}
