package dev.porchlight.billing.quote;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Neighbours.KESTREL;
import static dev.porchlight.billing.Neighbours.STRANGER;
import static dev.porchlight.billing.Refused.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.CoreMatchers.instanceOf;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.quote.commands.AcceptQuoteOnBehalf;
import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.commands.RejectQuote;
import dev.porchlight.billing.quote.commands.RemindOfExpiry;
import dev.porchlight.billing.quote.commands.UndoFollowUp;
import dev.porchlight.billing.quote.commands.WithdrawAcceptance;
import dev.porchlight.billing.quote.events.AcceptanceChannel;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.billing.quote.events.QuoteAcceptanceWithdrawn;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteExpiring;
import dev.porchlight.billing.quote.events.QuoteFollowUpUndone;
import dev.porchlight.billing.quote.events.QuoteFollowedUp;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteRejected;
import dev.porchlight.billing.quote.events.QuoteWithdrawn;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.events.Signature.Point;
import dev.porchlight.billing.quote.events.Signature.Stroke;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.UnacceptableInput;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAcceptanceTest extends QuoteFixture {

    @Test
    void acceptanceSaysAllThatWasAgreed() {
        when(casey(), accept(), drafted(), sent()).expectEvents(accepted());
    }

    @Test
    void optionsAreComputedByTheServer() {
        when(casey(), accept(1, content("1500.00"), 210_000, List.of(A), TYPED), drafted(), sent())
                .expectEvents(accepted(
                        List.of(A),
                        List.of(B),
                        List.of(line(FIRST, "Firewall", "1500.00", false), line(A, "Spare", "250.00", true))));
        when(casey(), accept(1, content("1500.00"), 180_000, List.of(A), TYPED), drafted(), sent())
                .expectException(says("With these options the total is 2,100.00, not 1,800.00"));
        when(casey(), accept(1, content("1500.00"), 180_000, List.of(FIRST), TYPED), drafted(), sent())
                .expectException(at("/chosenOptions/0"));
    }

    @Test
    void onlyTheVersionThatIsOfferedIsAcceptedAndTheAnswerSaysWhatDiffers() {
        when(casey(), accept(), drafted(), sent(), changed(content("1740.00")), sent(2, content("1740.00"), "dearer"))
                .expectException(differing("line 1: 1,500.00 → 1,740.00", "total: 1,800.00 → 2,088.00"));
        when(casey(), accept(1, content("1740.00"), 180_000, List.of(), TYPED), drafted(), sent())
                .expectException(instanceOf(QuoteHasChanged.class));
        when(casey(), accept(2, content("1500.00"), 180_000, List.of(), TYPED), drafted(), sent())
                .expectException(at("/version"));
    }

    @Test
    void wordsAndKindsOfTaxDifferToo() {
        QuoteContent before = content("1500.00");
        QuoteLine line = line(FIRST, "Firewall", "1500.00", false);
        QuoteLine exempt = new QuoteLine(
                line.id(),
                line.productId(),
                line.code(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discountPercent(),
                line.charge(),
                line.optional(),
                Tax.of(TaxCategory.EXEMPT, "0"),
                line.amount());
        QuoteContent after = new QuoteContent(
                before.title(),
                "<p>As we said.</p>",
                content(exempt, line(A, "Spare", "250.00", true), line(B, "Rack", "400.00", true))
                        .sections(),
                null,
                null,
                "60 days",
                END_OF_JUNE,
                before.projectWork(),
                before.pricesIncludeTax(),
                "GBP");
        assertThat(Differences.between(snapshot(1, before), snapshot(2, after)))
                .map(DifferenceInWords::of)
                .containsExactly(
                        "line 1: tax 20 % → exempt",
                        "total: 1,800.00 → 1,500.00", "introduction: changed", "terms: changed");
    }

    /** What is written for somebody else takes nothing from whom the version that stands was sent to. */
    @Test
    void aDraftForSomebodyElseTakesNothingAway() {
        UUID colleague = UUID.randomUUID();
        QuoteContent content = content("1740.00");
        var forColleague = new QuoteDraftChanged(ID, null, colleague, AGENT, content, totals(content));
        when(casey(), accept(), drafted(), sent(), forColleague).expectEvents(accepted());
        when(Callers.customer(colleague, HARBOUR, "user"), accept(), drafted(), sent(), forColleague)
                .expectException(NotFound.class);
    }

    @Test
    void onceIsEnough() {
        when(casey(), accept(), drafted(), sent(), accepted()).expectException(QuoteAlreadyAccepted.class);
    }

    @Test
    void theLastDayIsAClosedOneInTheZoneOfTheMsp() {
        now = Instant.parse("2026-06-30T22:59:59Z");
        when(casey(), accept(), drafted(), sent()).expectEvents(accepted());
        now = Instant.parse("2026-06-30T23:00:00Z");
        when(casey(), accept(), drafted(), sent()).expectException(QuoteHasExpired.class);
    }

    @Test
    void whatIsBlankIsNoSignature() {
        for (Signature blank : List.of(
                new Signature("   ", List.of()),
                new Signature(null, List.of()),
                new Signature(null, List.of(new Stroke(List.of()))),
                new Signature(null, List.of(stroke(5, 5, 8, 8), stroke(6, 7, 7, 5))))) {
            when(casey(), accept(1, content("1500.00"), 180_000, List.of(), blank), drafted(), sent())
                    .expectException(UnacceptableInput.class);
        }
        assertThat(refused(new Signature(null, List.of(stroke(5, 5, 9, 5))))).isFalse();
    }

    private static Stroke stroke(int x1, int y1, int x2, int y2) {
        return new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)));
    }

    private static boolean refused(Signature signature) {
        try {
            Blank.refuse(signature);
            return false;
        } catch (UnacceptableInput e) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", " N/A "})
    void whoeverHasNoPurchaseOrderSaysSo(String typed) {
        assertThat(PurchaseOrder.of(typed)).isEqualTo("N/A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-"})
    void andDoesNotLeaveItOut(String typed) {
        assertThatThrownBy(() -> PurchaseOrder.of(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverMayNotKnowOfItDoesNotFindIt() {
        for (var stranger : List.of(
                Callers.customer(STRANGER, KESTREL, "primary-service-contact"),
                Callers.customer(UUID.randomUUID(), HARBOUR, "user"))) {
            when(stranger, accept(), drafted(), sent()).expectException(NotFound.class);
        }
        when(Callers.customer(UUID.randomUUID(), HARBOUR, "approver"), new RejectQuote(ID, 1, "No"), drafted(), sent())
                .expectEvents(new QuoteRejected(ID, 1, "No"));
        when(casey(), accept(), drafted()).expectException(NotFound.class);
    }

    @Test
    void agentsDoNotAcceptButSayForWhomAndProveIt() {
        when(seller(), accept(), drafted(), sent()).expectException(NotAllowed.class);
        UUID mail = UUID.randomUUID();
        var onBehalf =
                new AcceptQuoteOnBehalf(ID, 1, List.of(), "N/A", null, CASEY, AcceptanceChannel.MAIL, List.of(mail));
        when(seller(), onBehalf, drafted(), sent()).expectSuccessfulHandlerExecution();
        when(casey(), onBehalf, drafted(), sent()).expectException(NotAllowed.class);
        when(
                        seller(),
                        new AcceptQuoteOnBehalf(
                                ID, 1, List.of(), "N/A", null, STRANGER, AcceptanceChannel.MAIL, List.of(mail)),
                        drafted(),
                        sent())
                .expectException(at("/acceptedBy"));
    }

    @Test
    void anAcceptanceIsWithdrawnOnlyBeforeSomethingFollowed() {
        when(seller(), new WithdrawAcceptance(ID, "Typo"), drafted(), sent(), acceptedWithoutProject())
                .expectEvents(new QuoteAcceptanceWithdrawn(ID, "Typo"));
        var project = new QuoteFollowedUp(ID, FollowUp.PROJECT, UUID.randomUUID(), "P-77");
        when(seller(), new WithdrawAcceptance(ID, "Typo"), drafted(), sent(), accepted(), project)
                .expectException(says("This acceptance cannot be withdrawn: project P-77 was opened from it."));
        when(seller(), new WithdrawAcceptance(ID, "Typo"), drafted(), sent()).expectException(QuoteIsNotAccepted.class);
    }

    /** The project opens all the same, and nobody would know what it is of. */
    @Test
    void anAcceptanceIsNotWithdrawnWhileItsProjectIsBeingOpened() {
        when(seller(), new WithdrawAcceptance(ID, "Typo"), drafted(), sent(), accepted())
                .expectException(says("This acceptance cannot be withdrawn: a project is being opened from it."));
    }

    @Test
    void whatCameToNothingStandsInTheWayOfNothingAndAnotherCanFollow() {
        UUID first = UUID.randomUUID();
        var followed = new QuoteFollowedUp(ID, FollowUp.INVOICE, first, null);
        var undone = new QuoteFollowUpUndone(ID, FollowUp.INVOICE, first);
        Caller system = Caller.system("billing");
        Object[] before = {drafted(), sent(), acceptedWithoutProject(), followed};
        Object[] after = {drafted(), sent(), acceptedWithoutProject(), followed, undone};
        when(seller(), new UndoFollowUp(ID, FollowUp.INVOICE, first), before).expectException(NotAllowed.class);
        when(system, new UndoFollowUp(ID, FollowUp.INVOICE, first), before).expectEvents(undone);
        when(system, new UndoFollowUp(ID, FollowUp.INVOICE, first), after).expectNoEvents();
        when(seller(), new WithdrawAcceptance(ID, "Typo"), after)
                .expectEvents(new QuoteAcceptanceWithdrawn(ID, "Typo"));
        // That it got a number may be told later than that it is void.
        when(system, new FollowUpQuote(ID, FollowUp.INVOICE, first, "INV-1"), after)
                .expectNoEvents();
        UUID second = UUID.randomUUID();
        when(system, new FollowUpQuote(ID, FollowUp.INVOICE, second, null), after)
                .expectEvents(new QuoteFollowedUp(ID, FollowUp.INVOICE, second, null));
    }

    @Test
    void whatFollowsIsNotedOnce() {
        UUID project = UUID.randomUUID();
        when(seller(), new FollowUpQuote(ID, FollowUp.PROJECT, project, "P-77"), drafted(), sent(), accepted())
                .expectException(NotAllowed.class);
        var billing = Callers.machine("billing:write");
        when(billing, new FollowUpQuote(ID, FollowUp.PROJECT, project, "P-77"), drafted(), sent(), accepted())
                .expectEvents(new QuoteFollowedUp(ID, FollowUp.PROJECT, project, "P-77"));
        when(
                        billing,
                        new FollowUpQuote(ID, FollowUp.PROJECT, project, "P-77"),
                        drafted(),
                        sent(),
                        accepted(),
                        new QuoteFollowedUp(ID, FollowUp.PROJECT, project, "P-77"))
                .expectNoEvents();
    }

    @Test
    void whatIsNotOpenIsNotAccepted() {
        when(casey(), accept(), drafted(), sent(), new QuoteWithdrawn(ID, "Wrong"))
                .expectException(QuoteIsNotOpen.class);
        when(casey(), accept(), drafted(), sent(), new QuoteRejected(ID, 1, "No"))
                .expectException(QuoteIsNotOpen.class);
    }

    private static Matcher<Exception> says(String beginning) {
        return new CustomMatcher<>("an exception that says: " + beginning) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Exception e && e.getMessage().startsWith(beginning);
            }
        };
    }

    private static Matcher<Exception> differing(String... differences) {
        return new CustomMatcher<>("differences " + List.of(differences)) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof QuoteHasChanged changed
                        && changed.details().get("differences").equals(List.of(differences));
            }
        };
    }

    @Test
    void itIsRemindedOfOnceForEachNumberOfDaysWhileNobodyHasDecided() {
        Caller system = Caller.system("billing");
        var seven = new RemindOfExpiry(ID, 1, 7);
        var reminded = new QuoteExpiring(ID, 1, END_OF_JUNE, 7);
        when(system, seven, drafted(), sent()).expectEvents(reminded);
        when(system, seven, drafted(), sent(), reminded).expectNoEvents();
        when(system, new RemindOfExpiry(ID, 1, 2), drafted(), sent(), reminded)
                .expectEvents(new QuoteExpiring(ID, 1, END_OF_JUNE, 2));
        when(system, seven, drafted(), sent(), accepted()).expectNoEvents();
        when(system, seven, drafted(), sent(), changed(content("1740.00")), sent(2, content("1740.00"), null))
                .expectNoEvents();
        when(seller(), seven, drafted(), sent()).expectException(NotAllowed.class);
    }
}
