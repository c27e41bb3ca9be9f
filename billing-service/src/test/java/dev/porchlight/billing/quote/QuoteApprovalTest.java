package dev.porchlight.billing.quote;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Refused.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.AskedForIt;
import dev.porchlight.approvals.NotTheirs;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule.ApprovalStep;
import dev.porchlight.billing.Callers;
import dev.porchlight.billing.quote.commands.AskForQuoteApproval;
import dev.porchlight.billing.quote.commands.ChangeQuoteDraft;
import dev.porchlight.billing.quote.commands.CloseQuote;
import dev.porchlight.billing.quote.commands.DecideQuoteApproval;
import dev.porchlight.billing.quote.commands.ExpireQuoteApproval;
import dev.porchlight.billing.quote.commands.RemindQuoteApprovers;
import dev.porchlight.billing.quote.commands.SendQuote;
import dev.porchlight.billing.quote.commands.WithdrawQuoteApproval;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.LimitPassed.Limit;
import dev.porchlight.billing.quote.events.QuoteApprovalAsked;
import dev.porchlight.billing.quote.events.QuoteApprovalExpired;
import dev.porchlight.billing.quote.events.QuoteApprovalRefused;
import dev.porchlight.billing.quote.events.QuoteApprovalStepOpened;
import dev.porchlight.billing.quote.events.QuoteApprovalVoteCast;
import dev.porchlight.billing.quote.events.QuoteApprovalWithdrawn;
import dev.porchlight.billing.quote.events.QuoteApproved;
import dev.porchlight.billing.quote.events.QuoteApproversReminded;
import dev.porchlight.billing.quote.events.QuoteClosed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.settings.events.QuoteApproval;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quote comes to 1,800.00, and to 2,580.00 with all options; from 2,000.00 on an administrator has to agree. */
class QuoteApprovalTest extends QuoteFixture {

    private static final UUID ADMIN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final ApprovalStep ANY_ADMIN = new ApprovalStep(Quorum.ANY, Approvers.withRole("administrator"));
    private static final Amount LIMIT = new Amount(200_000, "GBP");
    private static final LimitPassed TOTAL = new LimitPassed(Limit.TOTAL, "2580.00", "2000.00");

    private static final Caller ADMINISTRATOR = Callers.agent(ADMIN, "administrator");

    @BeforeEach
    void fromTwoThousandOn() {
        neighbours.administrators = List.of(ADMIN, AGENT);
        neighbours.approval = new QuoteApproval(null, LIMIT, null, List.of(ANY_ADMIN), 4);
    }

    private static QuoteApprovalAsked asked() {
        return new QuoteApprovalAsked(ID, AGENT, List.of(TOTAL), List.of(ANY_ADMIN), 4, "Please");
    }

    private static QuoteApprovalStepOpened opened(int round, UUID... seats) {
        return new QuoteApprovalStepOpened(
                ID, 1, round, Quorum.ANY, List.of(seats), NOON.plus(Duration.ofDays(2)), NOON.plus(Duration.ofDays(4)));
    }

    private static QuoteApprovalVoteCast vote(boolean approve, String comment) {
        return new QuoteApprovalVoteCast(ID, 1, ADMIN, approve, comment);
    }

    @Test
    void whatPassesALimitIsNotSentBeforeSomebodyAgrees() {
        when(seller(), new SendQuote(ID, null), drafted()).expectException(QuoteNeedsApproval.class);
        neighbours.approval = new QuoteApproval(null, new Amount(258_001, "GBP"), null, List.of(ANY_ADMIN), 4);
        when(seller(), new SendQuote(ID, null), drafted()).expectEvents(sent());
        when(seller(), new AskForQuoteApproval(ID, null), drafted()).expectException(QuoteNeedsNoApproval.class);
    }

    @Test
    void whoeverAsksHasNoSeat() {
        when(seller(), new AskForQuoteApproval(ID, "Please"), drafted()).expectEvents(asked(), opened(1, ADMIN));
        when(seller(), new AskForQuoteApproval(ID, null), drafted(), asked(), opened(1, ADMIN))
                .expectException(QuoteIsBeingApproved.class);
        neighbours.administrators = List.of(AGENT);
        when(seller(), new AskForQuoteApproval(ID, "Please"), drafted()).expectException(NobodyCanApprove.class);
    }

    @Test
    void customersNeverKnow() {
        when(casey(), new AskForQuoteApproval(ID, null), drafted()).expectException(NotFound.class);
        when(casey(), new DecideQuoteApproval(ID, 1, true, null), drafted(), sent(), asked(), opened(1, ADMIN))
                .expectException(NotAllowed.class);
    }

    @Test
    void aYesLetsItBeSent() {
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, true, null), drafted(), asked(), opened(1, ADMIN))
                .expectEvents(vote(true, null), new QuoteApproved(ID, AGENT));
        when(
                        seller(),
                        new SendQuote(ID, null),
                        drafted(),
                        asked(),
                        opened(1, ADMIN),
                        vote(true, null),
                        new QuoteApproved(ID, AGENT))
                .expectEvents(sent());
    }

    @Test
    void aNoNeedsAReasonAndCanBeAskedForAnew() {
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, false, null), drafted(), asked(), opened(1, ADMIN))
                .expectException(at("/comment"));
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, false, "Too dear"), drafted(), asked(), opened(1, ADMIN))
                .expectEvents(vote(false, "Too dear"), new QuoteApprovalRefused(ID, AGENT, ADMIN, "Too dear"));
        Object[] refused = {
            drafted(),
            asked(),
            opened(1, ADMIN),
            vote(false, "Too dear"),
            new QuoteApprovalRefused(ID, AGENT, ADMIN, "Too dear")
        };
        when(seller(), new SendQuote(ID, null), refused).expectException(QuoteNeedsApproval.class);
        when(seller(), new AskForQuoteApproval(ID, "Please"), refused).expectEvents(asked(), opened(2, ADMIN));
    }

    @Test
    void onlyThoseAskedDecideInTheRoundTheySawAndInTime() {
        Object[] waiting = {drafted(), asked(), opened(1, ADMIN)};
        when(Callers.agent(OTHER, "administrator"), new DecideQuoteApproval(ID, 1, true, null), waiting)
                .expectException(NotTheirs.class);
        when(seller(), new DecideQuoteApproval(ID, 1, true, null), waiting).expectException(AskedForIt.class);
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 2, true, null), waiting)
                .expectException(QuoteWasAskedAnew.class);
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, true, null), drafted())
                .expectException(QuoteAwaitsNoApproval.class);
        now = NOON.plus(Duration.ofDays(4));
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, true, null), waiting)
                .expectException(QuoteApprovalIsOver.class);
    }

    @Test
    void stepsFollowOneAnother() {
        ApprovalStep named = new ApprovalStep(Quorum.ANY, Approvers.named(AGENT));
        var both = new QuoteApprovalAsked(ID, OTHER, List.of(TOTAL), List.of(ANY_ADMIN, ANY_ADMIN), 4, null);
        when(ADMINISTRATOR, new DecideQuoteApproval(ID, 1, true, null), drafted(), both, opened(1, ADMIN))
                .expectEvents(
                        vote(true, null),
                        new QuoteApprovalStepOpened(
                                ID,
                                2,
                                2,
                                Quorum.ANY,
                                List.of(ADMIN),
                                NOON.plus(Duration.ofDays(2)),
                                NOON.plus(Duration.ofDays(4))));
        neighbours.approval = new QuoteApproval(null, LIMIT, null, List.of(named), 4);
        when(seller(), new AskForQuoteApproval(ID, "Please"), drafted())
                .expectEvents(
                        new QuoteApprovalAsked(ID, AGENT, List.of(TOTAL), List.of(named), 4, "Please"),
                        opened(1, ADMIN));
    }

    @Test
    void whatIsWrittenAnewHasToBeAgreedToAnew() {
        var change = new ChangeQuoteDraft(ID, null, CASEY, AGENT, content("1740.00"));
        when(seller(), change, drafted(), asked(), opened(1, ADMIN))
                .expectEvents(new QuoteApprovalWithdrawn(ID, List.of(ADMIN)), changed(content("1740.00")));
        when(seller(), change, drafted(), asked(), opened(1, ADMIN), vote(true, null), new QuoteApproved(ID, AGENT))
                .expectEvents(new QuoteApprovalWithdrawn(ID, List.of()), changed(content("1740.00")));
        when(seller(), new WithdrawQuoteApproval(ID), drafted(), asked(), opened(1, ADMIN))
                .expectEvents(new QuoteApprovalWithdrawn(ID, List.of(ADMIN)));
        when(seller(), new CloseQuote(ID, "Gone"), drafted(), asked(), opened(1, ADMIN))
                .expectEvents(new QuoteApprovalWithdrawn(ID, List.of(ADMIN)), new QuoteClosed(ID, "Gone"));
    }

    @Test
    void theyAreRemindedAndNotWaitedForForEver() {
        Caller system = Caller.system("billing");
        Object[] waiting = {drafted(), asked(), opened(1, ADMIN)};
        when(system, new RemindQuoteApprovers(ID, 1), waiting)
                .expectEvents(new QuoteApproversReminded(ID, 1, List.of(ADMIN)));
        when(system, new RemindQuoteApprovers(ID, 2), waiting).expectNoEvents();
        when(system, new ExpireQuoteApproval(ID, 1), waiting).expectNoEvents();
        now = NOON.plus(Duration.ofDays(4));
        when(system, new ExpireQuoteApproval(ID, 1), waiting).expectEvents(new QuoteApprovalExpired(ID, AGENT, 1));
        when(seller(), new ExpireQuoteApproval(ID, 1), waiting).expectException(NotAllowed.class);
    }

    private List<LimitPassed> passed(QuoteContent content, String discount, Amount total, String margin) {
        return Limits.passedBy(
                content,
                new QuoteApproval(discount, total, margin, List.of(ANY_ADMIN), 4),
                RoundingRule.DOCUMENT_HALF_UP,
                costs);
    }

    private static QuoteContent with(String percent, Amount off, QuoteLine... lines) {
        QuoteContent plain = content(lines);
        return new QuoteContent(
                plain.title(), null, plain.sections(), percent, off, null, plain.validUntil(), true, false, "GBP");
    }

    @Test
    void discountsOfLinesAndOfTheWholeAddUp() {
        QuoteLine line = line(FIRST, "Firewall", "1000.00", false);
        QuoteLine cheaper = new QuoteLine(
                FIRST,
                null,
                null,
                "Firewall",
                "1",
                null,
                "1000.00",
                "10",
                line.charge(),
                false,
                VAT,
                new Amount(90_000, "GBP"));
        assertThat(passed(with("10", null, cheaper), "19", null, null)).isEmpty();
        assertThat(passed(with("10", null, cheaper), "18.99", null, null))
                .containsExactly(new LimitPassed(Limit.DISCOUNT, "19", "18.99"));
        assertThat(passed(with(null, new Amount(12_345, "GBP"), line), "12", null, null))
                .containsExactly(new LimitPassed(Limit.DISCOUNT, "12.35", "12"));
    }

    @Test
    void theWorseOfWithAndWithoutOptionsCounts() {
        UUID product = UUID.randomUUID();
        costs.put(product, new BigDecimal("80"));
        QuoteLine sold = productLine(product, "100.00", false);
        assertThat(passed(content(sold), null, null, "20")).isEmpty();
        assertThat(passed(content(sold), null, null, "20.01"))
                .containsExactly(new LimitPassed(Limit.MARGIN, "20", "20.01"));
        assertThat(passed(content(sold, productLine(product, "60.00", true)), null, null, "10"))
                .containsExactly(new LimitPassed(Limit.MARGIN, "0", "10"));
        assertThat(passed(content(sold, productLine(product, "0.00", true)), null, null, "10"))
                .containsExactly(new LimitPassed(Limit.MARGIN, "-60", "10"));
        assertThat(passed(content(line(FIRST, "By hand", "1.00", false)), null, null, "90"))
                .isEmpty();
    }

    /** A discount, or a loss, cannot hide behind another option that nobody has to take. */
    @Test
    void whateverACustomerChoosesIsNoWorseThanWhatIsSaid() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<QuoteLine> lines = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                UUID product = UUID.randomUUID();
                if (random.nextBoolean()) {
                    costs.put(product, BigDecimal.valueOf(random.nextInt(120)));
                }
                lines.add(discounted(product, 1 + random.nextInt(200), random.nextInt(90), i > 1));
            }
            String percent = random.nextBoolean() ? "10" : null;
            Amount off = percent == null && random.nextBoolean() ? new Amount(10, "GBP") : null;
            QuoteContent whole = with(percent, off, lines.toArray(QuoteLine[]::new));
            for (Limit limit : List.of(Limit.DISCOUNT, Limit.MARGIN)) {
                BigDecimal said = worst(limit, whole).orElse(null);
                List<BigDecimal> chosen = IntStream.range(0, 16)
                        .mapToObj(choice -> with(
                                percent,
                                off,
                                lines.stream()
                                        .filter(line ->
                                                !line.optional() || (choice >> (lines.indexOf(line) - 2) & 1) == 1)
                                        .map(QuoteApprovalTest::taken)
                                        .toArray(QuoteLine[]::new)))
                        .flatMap(content -> worst(limit, content).stream())
                        .toList();
                assertThat(chosen).as("%s of %s", limit, seed).allSatisfy(is -> assertThat(
                                limit == Limit.DISCOUNT ? said.subtract(is) : is.subtract(said))
                        .isGreaterThanOrEqualTo(new BigDecimal(off == null ? "0" : "-0.1")));
                assertThat(said == null || chosen.contains(said)).isTrue();
            }
        }
    }

    private Optional<BigDecimal> worst(Limit limit, QuoteContent content) {
        return passed(content, limit == Limit.DISCOUNT ? "-1" : null, null, limit == Limit.MARGIN ? "101" : null)
                .stream()
                .map(LimitPassed::value)
                .map(BigDecimal::new)
                .findAny();
    }

    private static QuoteLine discounted(UUID product, int price, int discount, boolean optional) {
        QuoteLine line = productLine(product, price + ".00", optional);
        return new QuoteLine(
                line.id(),
                product,
                null,
                line.description(),
                "1",
                null,
                line.unitPrice(),
                String.valueOf(discount),
                line.charge(),
                optional,
                VAT,
                new Amount(price * (100L - discount), "GBP"));
    }

    private static QuoteLine taken(QuoteLine line) {
        return new QuoteLine(
                line.id(),
                line.productId(),
                line.code(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discountPercent(),
                line.charge(),
                false,
                line.tax(),
                line.amount());
    }

    private static QuoteLine productLine(UUID product, String price, boolean optional) {
        QuoteLine line = line(UUID.randomUUID(), "Sold", price, optional);
        return new QuoteLine(
                line.id(),
                product,
                null,
                line.description(),
                "1",
                null,
                price,
                null,
                line.charge(),
                optional,
                VAT,
                line.amount());
    }

    @Test
    void aLimitInAnotherCurrencyIsAskedAbout() {
        assertThat(passed(content("1.00"), null, new Amount(1_000_000, "EUR"), null))
                .containsExactly(new LimitPassed(Limit.CURRENCY, "GBP", "EUR"));
    }
}
