package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.events.SignIn;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.events.Signature.Point;
import dev.porchlight.billing.quote.events.Signature.Stroke;
import dev.porchlight.billing.quote.events.Signer;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.documents.PdfPrinter;
import dev.porchlight.documents.Templates;
import dev.porchlight.platform.money.Amount;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What quotes look like on paper, by {@link Golden} files. */
class QuotePaperTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Tax VAT = Tax.of(TaxCategory.STANDARD, "20");

    private final QuotePaper paper = new QuotePaper(new Templates(), new JsonMapper(), sha256 -> Optional.empty());
    private final Printer printer = new Printer(new PdfPrinter(), new Steps(new SimpleMeterRegistry()));

    @Test
    void whatIsOffered() throws Exception {
        Golden.is("quote", printer.print(paper.offered(snapshot(), Locale.UK)));
    }

    @Test
    void whatWasAcceptedWithASignatureThatWasDrawn() throws Exception {
        Golden.is("quote-accepted", printer.print(paper.accepted(snapshot(), accepted(), NOON, Locale.UK)));
    }

    @Test
    void whatWasAcceptedByWhoReadsGerman() throws Exception {
        Golden.is("quote-accepted_de", printer.print(paper.accepted(snapshot(), accepted(), NOON, Locale.GERMANY)));
    }

    /** The same snapshot gives the same bytes, whoever prints it and when. */
    @Test
    void printingIsRepeatable() {
        assertThat(printer.print(paper.accepted(snapshot(), accepted(), NOON, Locale.UK)))
                .isEqualTo(new Printer(new PdfPrinter(), new Steps(new SimpleMeterRegistry()))
                        .print(paper.accepted(snapshot(), accepted(), NOON, Locale.UK)));
    }

    static QuoteSnapshot snapshot() {
        return new QuoteSnapshot(
                ID,
                "10309-1",
                ID,
                null,
                ID,
                ID,
                new Party("Northgate IT", List.of("1 Gate Street", "York YO1 7AA"), "GB123456789", null, null, null),
                new QuoteContent(
                        "New firewall for the office",
                        "<p>As discussed on site: traffic -&gt; filtered.</p>",
                        sections(true),
                        null,
                        null,
                        "Delivery within 30 days.",
                        LocalDate.of(2026, 6, 30),
                        true,
                        false,
                        "GBP"),
                totals(),
                RoundingRule.DOCUMENT_HALF_UP,
                "I accept this quote, its options as ticked and its terms.",
                LocalDate.of(2026, 6, 1),
                Instant.parse("2026-06-30T23:00:00Z"));
    }

    private static List<QuoteSection> sections(boolean withOptions) {
        QuoteLine firewall = line(2, "Firewall", "1500.00", Charge.ONE_OFF, false, 150_000);
        QuoteLine rack = line(3, "Rack", "400.00", Charge.ONE_OFF, true, 40_000);
        QuoteLine care = line(4, "Care of it", "99.50", Charge.MONTHLY, false, 9_950);
        return List.of(new QuoteSection(
                ID, "Hardware", withOptions ? List.of(firewall, rack, care) : List.of(firewall, care)));
    }

    private static QuoteLine line(
            int number, String description, String price, Charge charge, boolean optional, long amount) {
        return new QuoteLine(
                id(number), null, null, description, "1", null, price, null, charge, optional, VAT, gbp(amount));
    }

    private static QuoteTotals totals() {
        return new QuoteTotals(sum(150_000, 30_000), sum(9_950, 1_990), sum(0, 0), sum(159_950, 31_990));
    }

    private static Totals sum(long net, long tax) {
        return new Totals(
                gbp(net),
                gbp(0),
                gbp(net),
                net == 0 ? List.of() : List.of(new TaxPart(VAT, gbp(net), gbp(tax))),
                gbp(tax),
                gbp(net + tax));
    }

    static QuoteAccepted accepted() {
        return new QuoteAccepted(
                ID,
                "10309-1",
                ID,
                null,
                ID,
                ID,
                "New firewall for the office",
                true,
                new Agreement(1, "0".repeat(64), sections(false), List.of(), List.of(id(3)), totals(), "PO 4711"),
                "I accept this quote, its options as ticked and its terms.",
                "Please call before you come.",
                new Signer(ID, "Zoë Müller", "zoe@harbour.example"),
                new Signature(
                        null,
                        List.of(
                                new Stroke(List.of(new Point(10, 60), new Point(60, 10), new Point(110, 60))),
                                new Stroke(List.of(new Point(30, 40), new Point(90, 40))))),
                new SignIn(NOON, "pwd", "192.0.2.1", "Browser"));
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-00000000000" + number);
    }

    private static Amount gbp(long minor) {
        return new Amount(minor, "GBP");
    }
}
