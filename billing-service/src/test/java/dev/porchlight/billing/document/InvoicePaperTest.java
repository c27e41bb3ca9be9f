package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.porchlight.billing.invoice.InvoiceSums;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.CreditedLine;
import dev.porchlight.billing.invoice.events.InvoiceBalance;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.statement.Period;
import dev.porchlight.billing.statement.Statement;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.documents.Logo;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.PdfPrinter;
import dev.porchlight.documents.Templates;
import dev.porchlight.platform.money.Amount;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/**
 * What invoices and statements look like on paper, by {@link Golden} files.
 */
class InvoicePaperTest {

    private static final Tax VAT = Tax.of(TaxCategory.STANDARD, "20");
    private static final Party SELLER = new Party(
            "Northgate IT",
            List.of("1 Gate Street", "York YO1 7AA"),
            "GB123456789",
            "07654321",
            "billing@northgate.example",
            "01904 555 010");
    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);

    private final InvoicePaper invoices = new InvoicePaper(new Templates(), InvoicePaperTest::logo);
    private final Printer printer = new Printer(new PdfPrinter(), new Steps(new SimpleMeterRegistry()));

    @Test
    void anInvoice() throws Exception {
        IssuedInvoice invoice = invoice("Harbour Dental");
        isPrintedAs(
                "invoice",
                invoices.of(
                        new InvoiceOnPaper(invoice, null, gbp(0), gbp(0), gbp(0), gbp(26_548), false, null),
                        Locale.UK));
    }

    @Test
    void anInvoiceForSomebodyWhoReadsGermanWithABrand() throws Exception {
        IssuedInvoice invoice = invoice("Harbour Dental");
        isPrintedAs(
                "invoice_de",
                invoices.of(
                        new InvoiceOnPaper(
                                withBrand(invoice), null, gbp(6_000), gbp(10_000), gbp(0), gbp(10_548), false, null),
                        Locale.GERMANY));
    }

    /** What is due stands beside a bar, and the title is written, in the seller's colour. */
    @Test
    void itHasTheColourOfItsSeller() throws Exception {
        IssuedInvoice plain = invoice("Harbour Dental");
        assertThat(dots(printed(withBrand(plain)), 0xb4472e)).isGreaterThan(100);
        assertThat(dots(printed(plain), 0xb4472e)).isZero();
        assertThat(dots(printed(plain), 0x1c5a50)).isGreaterThan(100);
    }

    private byte[] printed(IssuedInvoice invoice) {
        return printer.print(invoices.of(
                new InvoiceOnPaper(invoice, null, gbp(0), gbp(0), gbp(0), gbp(26_548), false, null), Locale.UK));
    }

    private static long dots(byte[] pdf, int colour) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            // The logo, which may have any colour, stands above.
            int logo = page.getHeight() / 8;
            return Arrays.stream(
                            page.getRGB(0, logo, page.getWidth(), page.getHeight() - logo, null, 0, page.getWidth()))
                    .filter(dot -> (dot & 0xffffff) == colour)
                    .count();
        }
    }

    /** The amounts of the sums end where those of the lines do. */
    @Test
    void sumsStandBelowTheAmounts() throws Exception {
        Map<String, Float> ends = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(printed(invoice("Harbour Dental")))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    TextPosition last = letters.getLast();
                    ends.put(text.strip(), last.getXDirAdj() + last.getWidthDirAdj());
                    super.writeString(text, letters);
                }
            }.getText(document);
        }
        float lines = ends.get("£105.63");
        assertThat(List.of("£233.98", "£31.50", "£265.48"))
                .allSatisfy(sum -> assertThat(ends.get(sum)).isCloseTo(lines, within(1f)));
    }

    @Test
    void anInvoiceOfWhichSomeWasPaidAndCredited() throws Exception {
        InvoiceOnPaper document = new InvoiceOnPaper(
                invoice("Harbour Dental"), null, gbp(6_000), gbp(10_000), gbp(0), gbp(10_548), false, null);
        String text = text(printer.print(invoices.of(document, Locale.UK)));
        assertThat(text).contains("Paid £100.00", "Credited £60.00", "Due: £105.48");
    }

    @Test
    void anInvoiceOfWhichMoreWasPaidThanIsDue() throws Exception {
        InvoiceOnPaper document = new InvoiceOnPaper(
                invoice("Harbour Dental"), null, gbp(6_000), gbp(30_000), gbp(0), gbp(0), false, null);
        String text = text(printer.print(invoices.of(document, Locale.UK)));
        assertThat(text).contains("Due: £0.00", "Credit not yet used: £94.52");
        assertThat(text(printer.print(invoices.of(
                        new InvoiceOnPaper(document.invoice(), null, gbp(0), gbp(26_548), gbp(0), gbp(0), false, null),
                        Locale.UK))))
                .doesNotContain("Credit not yet used");
    }

    @Test
    void anInvoiceThatIsRoundedForCoins() throws Exception {
        InvoiceOnPaper document = new InvoiceOnPaper(
                invoice("Harbour Dental"), null, gbp(0), gbp(10_000), gbp(2), gbp(16_550), false, null);
        String text = text(printer.print(invoices.of(document, Locale.UK)));
        assertThat(text).contains("Total £265.48", "Paid £100.00", "Cash rounding £0.02", "Due: £165.50");
    }

    @Test
    void itEnclosesItselfForMachinesWhereItCanBeSaid() throws Exception {
        InvoiceOnPaper document =
                new InvoiceOnPaper(invoice("Harbour Dental"), null, gbp(0), gbp(0), gbp(0), gbp(26_548), false, null);
        try (PDDocument pdf = Loader.loadPDF(printer.print(invoices.of(document, Locale.UK)))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("INV-10001.xml");
            var file = files.get("INV-10001.xml");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(EInvoice.of(document));
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Alternative");
        }
        var fromAccounting =
                new InvoiceOnPaper(document.invoice(), null, gbp(0), gbp(0), gbp(0), gbp(26_548), false, "xero");
        assertThat(invoices.of(fromAccounting, Locale.UK).enclosures()).isEmpty();
        var isVoid = new InvoiceOnPaper(document.invoice(), null, gbp(0), gbp(0), gbp(0), gbp(0), true, null);
        assertThat(invoices.of(isVoid, Locale.UK).enclosures()).isEmpty();
    }

    @Test
    void aCreditNote() throws Exception {
        Totals totals = new Totals(
                gbp(5_000),
                gbp(0),
                gbp(5_000),
                List.of(new TaxPart(VAT, gbp(5_000), gbp(1_000))),
                gbp(1_000),
                gbp(6_000));
        CreditNoteIssued note = new CreditNoteIssued(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "CN-10001",
                null,
                LocalDate.of(2026, 5, 12),
                "Charged twice",
                List.of(new CreditedLine(UUID.randomUUID(), "Support by the hour", VAT, gbp(5_000))),
                totals,
                new InvoiceBalance(gbp(6_000), gbp(0), gbp(20_548), gbp(0), null));
        isPrintedAs(
                "credit-note",
                invoices.of(
                        new InvoiceOnPaper(
                                invoice("Harbour Dental"), note, gbp(0), gbp(0), gbp(0), gbp(0), false, null),
                        Locale.UK));
    }

    @Test
    void aVoidInvoiceSaysSo() throws Exception {
        var document = new InvoiceOnPaper(invoice("Harbour Dental"), null, gbp(0), gbp(0), gbp(0), gbp(0), true, null);
        assertThat(text(printer.print(invoices.of(document, Locale.UK))))
                .contains("Void: nothing is to be paid", "Due: £0.00");
    }

    @Test
    void aStatement() throws Exception {
        var entries = List.of(
                entry(1, "invoice", "INV-10001", "May", 26_548, 36_548),
                entry(12, "credit", "CN-10001", "Charged twice", -6_000, 30_548),
                entry(20, "payment", "INV-10001", "BACS 4711", -40_000, -9_452));
        var statement = new Statement(
                MAY_DAY,
                LocalDate.of(2026, 5, 31),
                gbp(10_000),
                entries,
                gbp(26_548),
                gbp(0),
                gbp(6_000),
                gbp(40_000),
                gbp(-9_452),
                gbp(0),
                gbp(9_452));
        isPrintedAs(
                "statement",
                new StatementPaper(new Templates(), InvoicePaperTest::logo)
                        .of(
                                SELLER,
                                buyer("Harbour Dental"),
                                new Period(MAY_DAY, LocalDate.of(2026, 5, 31)),
                                List.of(statement),
                                Locale.UK));
    }

    @Test
    void lettersThatNoFontHasAreSaid() {
        Paper paper = invoices.of(
                new InvoiceOnPaper(invoice("株式会社"), null, gbp(0), gbp(0), gbp(0), gbp(26_548), false, null), Locale.UK);
        assertThatThrownBy(() -> printer.print(paper))
                .isInstanceOf(LettersCannotBePrinted.class)
                .hasMessageContaining("株式会社");
    }

    private static Statement.Entry entry(int day, String kind, String number, String text, long amount, long balance) {
        return new Statement.Entry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 5, day),
                kind,
                number,
                text,
                gbp(amount),
                gbp(balance));
    }

    private static IssuedInvoice invoice(String buyer) {
        InvoiceContent content = new InvoiceContent(
                "Support in April",
                "PO 4711",
                "Managed service",
                "Thank you.\nQuestions? Ask us.",
                List.of(
                        line("SUP", "Support by the hour", "1.25", "h", "84.50", null, VAT, 10_563),
                        line(null, "Office licences — Zürich", "12345", null, "0.0042", null, VAT, 5_185),
                        line(null, "Books", "2", null, "42.50", "10", Tax.of(TaxCategory.ZERO_RATED, "0"), 7_650)),
                null,
                null,
                false,
                "GBP",
                new Terms(30, Terms.Unit.DAYS),
                RoundingRule.DOCUMENT_HALF_UP);
        var sums = InvoiceSums.of(content);
        return new IssuedInvoice(
                "INV-10001",
                MAY_DAY,
                LocalDate.of(2026, 5, 31),
                SELLER,
                new BankDetails(
                        "Northgate IT Ltd", "Gate Bank", "20-20-15", "55555555", "GB33BUKB20201555555555", null),
                buyer(buyer),
                content,
                sums.nets(),
                sums.totals(),
                null);
    }

    /** An SVG, as most logos are. */
    private static Optional<Logo> logo(String sha256) {
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="40" height="40" rx="8" fill="#b4472e"/>
                <path d="M12 28 L20 10 L28 28 Z" fill="#ffffff"/><rect x="50" y="14" width="66" height="12" fill="#211d18"/></svg>""";
        return sha256 == null ? Optional.empty() : Logo.of("image/svg+xml", drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static IssuedInvoice withBrand(IssuedInvoice invoice) {
        return new IssuedInvoice(
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.seller().withBrand("5e11e4", "#b4472e"),
                invoice.bankDetails(),
                invoice.buyer(),
                invoice.content(),
                invoice.nets(),
                invoice.totals(),
                invoice.cashRounding());
    }

    private static InvoiceLine line(
            String code, String text, String count, String unit, String price, String off, Tax tax, long amount) {
        return new InvoiceLine(UUID.randomUUID(), code, text, count, unit, price, off, tax, gbp(amount));
    }

    private static Party buyer(String name) {
        return new Party(name, List.of("2 Quay", "Whitby YO21 1DA"), null, null, null, null);
    }

    private static Amount gbp(long minor) {
        return new Amount(minor, "GBP");
    }

    private void isPrintedAs(String golden, Paper paper) throws Exception {
        Golden.is(golden, printer.print(paper));
    }

    private static String text(byte[] pdf) throws IOException {
        return Golden.text(pdf);
    }
}
