package dev.porchlight.billing.quote;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Neighbours.SELLER;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.Neighbours;
import dev.porchlight.billing.quote.commands.AcceptQuote;
import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.ProofFile;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.SignIn;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.events.Signer;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.joda.money.CurrencyUnit;

/** What the tests of a quote's rules start from: rule 23's quote, valid until the end of June. */
abstract class QuoteFixture {

    static final UUID ID = UUID.randomUUID();
    static final UUID A = UUID.randomUUID();
    static final UUID B = UUID.randomUUID();
    static final UUID SECTION = UUID.randomUUID();
    static final UUID FIRST = UUID.randomUUID();
    static final LocalDate END_OF_JUNE = LocalDate.of(2026, 6, 30);
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final Tax VAT = Tax.of(TaxCategory.STANDARD, "20");
    static final SignIn SIGN_IN = new SignIn(NOON, "pwd", "192.0.2.1", "Browser");
    static final Signature TYPED = new Signature("Jane Doe", List.of());

    final AggregateTestFixture<Quote> fixture = new AggregateTestFixture<>(Quote.class);
    final Neighbours neighbours = new Neighbours();

    final Map<UUID, BigDecimal> costs = new HashMap<>();

    /** When a command comes. */
    Instant now = NOON;

    QuoteFixture() {
        fixture.registerInjectableResource(neighbours);
        fixture.registerInjectableResource(new Approving(neighbours, (products, currency) -> costs, neighbours));
        fixture.registerInjectableResource(new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        fixture.registerInjectableResource((ProofFiles) (uploads, quote, by) -> uploads.stream()
                .map(upload -> new ProofFile(upload, "mail.eml", "message/rfc822", 12))
                .toList());
    }

    static Caller seller() {
        return Callers.agent(AGENT, "account-manager");
    }

    static Caller casey() {
        return Callers.customer(CASEY, HARBOUR, "user");
    }

    static QuoteLine line(UUID id, String description, String price, boolean optional) {
        SumLine sum = SumLine.of("1", price, null, VAT);
        return new QuoteLine(
                id,
                null,
                null,
                description,
                "1",
                null,
                price,
                null,
                Charge.ONE_OFF,
                optional,
                VAT,
                Amount.of(sum.amount(CurrencyUnit.GBP)));
    }

    static QuoteContent content(String firstPrice) {
        return content(
                line(FIRST, "Firewall", firstPrice, false),
                line(A, "Spare", "250.00", true),
                line(B, "Rack", "400.00", true));
    }

    static QuoteContent content(QuoteLine... lines) {
        return new QuoteContent(
                "New firewall",
                null,
                List.of(new QuoteSection(SECTION, "Hardware", List.of(lines))),
                null,
                null,
                "30 days",
                END_OF_JUNE,
                true,
                false,
                "GBP");
    }

    static QuoteDrafted drafted() {
        return new QuoteDrafted(
                ID, 10_309, HARBOUR, null, CASEY, AGENT, content("1500.00"), totals(content("1500.00")));
    }

    static QuoteDraftChanged changed(QuoteContent content) {
        return new QuoteDraftChanged(ID, null, CASEY, AGENT, content, totals(content));
    }

    static dev.porchlight.billing.quote.events.QuoteTotals totals(QuoteContent content, UUID... chosen) {
        return QuoteSums.of(content, RoundingRule.DOCUMENT_HALF_UP, new HashSet<>(List.of(chosen)));
    }

    static QuoteSnapshot snapshot(int version, QuoteContent content) {
        return new QuoteSnapshot(
                ID,
                "10309-" + version,
                HARBOUR,
                null,
                CASEY,
                AGENT,
                SELLER,
                content,
                totals(content),
                RoundingRule.DOCUMENT_HALF_UP,
                "I accept.",
                LocalDate.of(2026, 6, 1),
                Instant.parse("2026-06-30T23:00:00Z"));
    }

    static QuoteSent sent(int version, QuoteContent content, String changes, List<QuoteDifference> differences) {
        QuoteSnapshot snapshot = snapshot(version, content);
        return new QuoteSent(ID, version, snapshot, ContentHash.of(snapshot), changes, differences);
    }

    static QuoteSent sent(int version, QuoteContent content, String changes) {
        return sent(version, content, changes, null);
    }

    static QuoteSent sent() {
        return sent(1, content("1500.00"), null);
    }

    static AcceptQuote accept(
            int version, QuoteContent content, long totalMinor, List<UUID> chosen, Signature signature) {
        return new AcceptQuote(
                ID,
                version,
                ContentHash.of(snapshot(version, content)),
                new Amount(totalMinor, "GBP"),
                chosen,
                "PO 7",
                null,
                true,
                signature,
                "Jane Doe",
                "jane@example.com",
                SIGN_IN);
    }

    static AcceptQuote accept() {
        return accept(1, content("1500.00"), 180_000, List.of(), TYPED);
    }

    static QuoteAccepted accepted(List<UUID> chosen, List<UUID> declined, List<QuoteLine> lines) {
        return accepted(chosen, declined, lines, true);
    }

    static QuoteAccepted acceptedWithoutProject() {
        return accepted(List.of(), List.of(A, B), List.of(line(FIRST, "Firewall", "1500.00", false)), false);
    }

    private static QuoteAccepted accepted(
            List<UUID> chosen, List<UUID> declined, List<QuoteLine> lines, boolean projectWork) {
        QuoteSnapshot shown = snapshot(1, content("1500.00"));
        return new QuoteAccepted(
                ID,
                "10309-1",
                HARBOUR,
                null,
                CASEY,
                AGENT,
                "New firewall",
                projectWork,
                new Agreement(
                        1,
                        ContentHash.of(shown),
                        List.of(new QuoteSection(SECTION, "Hardware", lines)),
                        chosen,
                        declined,
                        totals(shown.content(), chosen.toArray(UUID[]::new)),
                        "PO 7"),
                "I accept.",
                null,
                new Signer(CASEY, "Jane Doe", "jane@example.com"),
                TYPED,
                SIGN_IN);
    }

    static QuoteAccepted accepted() {
        return accepted(List.of(), List.of(A, B), List.of(line(FIRST, "Firewall", "1500.00", false)));
    }

    ResultValidator<Quote> when(Caller by, Object command, Object... given) {
        return fixture.givenCurrentTime(NOON).andGiven(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }
}
