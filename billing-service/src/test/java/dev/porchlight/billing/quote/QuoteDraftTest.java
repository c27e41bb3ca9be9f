package dev.porchlight.billing.quote;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Neighbours.STRANGER;
import static dev.porchlight.billing.Refused.at;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.quote.commands.AskForQuoteApproval;
import dev.porchlight.billing.quote.commands.ChangeQuoteDraft;
import dev.porchlight.billing.quote.commands.CloseQuote;
import dev.porchlight.billing.quote.commands.DraftQuote;
import dev.porchlight.billing.quote.commands.SendQuote;
import dev.porchlight.billing.quote.commands.ViewQuote;
import dev.porchlight.billing.quote.commands.WithdrawQuote;
import dev.porchlight.billing.quote.commands.WriteToQuoteThread;
import dev.porchlight.billing.quote.events.QuoteClosed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteDifference.Part;
import dev.porchlight.billing.quote.events.QuoteDifference.Value;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteQuestionAnswered;
import dev.porchlight.billing.quote.events.QuoteQuestionAsked;
import dev.porchlight.billing.quote.events.QuoteViewed;
import dev.porchlight.billing.quote.events.QuoteWithdrawn;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class QuoteDraftTest extends QuoteFixture {

    private static DraftQuote draft(UUID contact) {
        return new DraftQuote(ID, 10_309, HARBOUR, null, contact, AGENT, content("1500.00"));
    }

    @Test
    void aQuoteIsBegunForSomebodyAtTheOrganisationInItsCurrency() {
        whenNew(draft(CASEY)).expectEvents(drafted());
        whenNew(draft(STRANGER)).expectException(at("/contactId"));
        neighbours.currencyOfHarbour = "EUR";
        whenNew(draft(CASEY)).expectException(at("/currency"));
    }

    private ResultValidator<Quote> whenNew(DraftQuote command) {
        return fixture.givenNoPriorActivity().when(command, Map.of(CommandMetaData.CALLER, seller()));
    }

    @Test
    void onlyThoseWhoSellBeginOne() {
        fixture.givenNoPriorActivity()
                .when(draft(CASEY), Map.of(CommandMetaData.CALLER, Callers.agent(AGENT, "technician")))
                .expectException(NotAllowed.class);
    }

    @Test
    void sendingMakesAVersionThatNeverChanges() {
        when(seller(), new SendQuote(ID, null), drafted()).expectEvents(sent());
        when(seller(), new SendQuote(ID, null), drafted(), sent()).expectException(NothingNewToSend.class);
        when(seller(), new SendQuote(ID, null), drafted(), sent(), changed(content("1740.00")))
                .expectEvents(sent(2, content("1740.00"), null, DEARER));
        when(seller(), new SendQuote(ID, "Dearer"), drafted(), sent(), changed(content("1740.00")))
                .expectEvents(sent(2, content("1740.00"), "Dearer", DEARER));
    }

    private static final List<QuoteDifference> DEARER = List.of(
            new QuoteDifference(Part.AMOUNT, 1, Value.of(gbp(150_000)), Value.of(gbp(174_000))),
            new QuoteDifference(Part.TOTAL, null, Value.of(gbp(180_000)), Value.of(gbp(208_800))));

    private static Amount gbp(long minor) {
        return new Amount(minor, "GBP");
    }

    @Test
    void whatIsOverAlreadyIsNotSent() {
        now = Instant.parse("2026-06-30T23:00:00Z");
        when(seller(), new SendQuote(ID, null), drafted()).expectException(at("/validUntil"));
    }

    /** A change of a project begins a quote before anybody has written what it offers. */
    @Test
    void whatOffersNothingIsNeitherSentNorApproved() {
        QuoteContent content = content("1500.00");
        QuoteContent nothing = new QuoteContent(
                content.title(), null, List.of(), null, null, null, content.validUntil(), false, false, "GBP");
        var drafted = new QuoteDrafted(ID, 10_309, HARBOUR, null, CASEY, AGENT, nothing, totals(nothing));
        when(seller(), new SendQuote(ID, null), drafted).expectException(NothingIsOffered.class);
        when(seller(), new AskForQuoteApproval(ID, null), drafted).expectException(NothingIsOffered.class);
    }

    @Test
    void whatIsSaidAgainIsNoEvent() {
        when(seller(), new ChangeQuoteDraft(ID, null, CASEY, AGENT, content("1500.00")), drafted())
                .expectNoEvents();
        when(seller(), new ChangeQuoteDraft(ID, null, CASEY, AGENT, content("1740.00")), drafted(), sent(), accepted())
                .expectException(QuoteIsFinished.class);
    }

    @Test
    void eachContactSeesAVersionForTheFirstTimeOnce() {
        when(casey(), new ViewQuote(ID), drafted(), sent()).expectEvents(new QuoteViewed(ID, 1, CASEY));
        when(casey(), new ViewQuote(ID), drafted(), sent(), new QuoteViewed(ID, 1, CASEY))
                .expectNoEvents();
        when(seller(), new ViewQuote(ID), drafted(), sent()).expectNoEvents();
        when(casey(), new ViewQuote(ID), drafted()).expectException(NotFound.class);
    }

    @Test
    void theThreadBelongsToBothSides() {
        UUID id = UUID.randomUUID();
        when(casey(), new WriteToQuoteThread(ID, id, "Why?"), drafted(), sent())
                .expectEvents(new QuoteQuestionAsked(ID, id, "Why?"));
        when(seller(), new WriteToQuoteThread(ID, id, "Because"), drafted(), sent())
                .expectEvents(new QuoteQuestionAnswered(ID, id, "Because"));
        when(seller(), new WriteToQuoteThread(ID, id, "Because"), drafted()).expectException(QuoteNotSent.class);
    }

    @Test
    void itEndsWithAReason() {
        when(seller(), new CloseQuote(ID, "Gone"), drafted()).expectEvents(new QuoteClosed(ID, "Gone"));
        when(seller(), new CloseQuote(ID, "Gone"), drafted(), sent(), accepted())
                .expectException(QuoteIsFinished.class);
        when(seller(), new WithdrawQuote(ID, "Wrong"), drafted(), sent()).expectEvents(new QuoteWithdrawn(ID, "Wrong"));
        when(seller(), new WithdrawQuote(ID, "Wrong"), drafted()).expectException(QuoteNotSent.class);
        when(casey(), new WithdrawQuote(ID, "Wrong"), drafted(), sent()).expectException(NotAllowed.class);
    }
}
