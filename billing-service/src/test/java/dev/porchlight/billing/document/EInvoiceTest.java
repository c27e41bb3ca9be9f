package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.ubl21.UBL21Marshaller;
import dev.porchlight.billing.invoice.InvoiceSums;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.documents.Templates;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Held against the rules of EN 16931 themselves. They tolerate a unit in the tax; that the figures are ours is asked apart. */
class EInvoiceTest {

    private static final Tax VAT = Tax.of(TaxCategory.STANDARD, "20");
    private static final List<Tax> TAXES = List.of(
            VAT,
            Tax.of(TaxCategory.STANDARD, "9.975"),
            Tax.of(TaxCategory.ZERO_RATED, "0"),
            Tax.of(TaxCategory.EXEMPT, "0"),
            Tax.of(TaxCategory.REVERSE_CHARGE, "0"));
    private static final int ON_PAPER = 5;
    private static final InvoicePaper PAPER = new InvoicePaper(new Templates(), sha256 -> Optional.empty());
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    @BeforeAll
    static void rules() {
        EN16931Validation.initEN16931(RULES);
    }

    @Test
    void theRulesHold() {
        isValid(invoice(
                false, null, "GB123456789", line("1.25", "84.50", null, VAT), line("12345", "0.0042", null, VAT)));
        isValid(invoice(false, "7.5", "GB123456789", line("3", "10.10", "10", VAT), line("-1", "2.00", null, VAT)));
        isValid(invoice(true, null, "GB123456789", line("7", "353.90", null, VAT)));
        isValid(invoice(
                false,
                null,
                "GB123456789",
                line("2", "42.50", null, Tax.of(TaxCategory.ZERO_RATED, "0")),
                line("1", "5.00", null, Tax.of(TaxCategory.EXEMPT, "0")),
                line("1", "9.99", null, Tax.of(TaxCategory.STANDARD, "5"))));
        isValid(invoice(false, null, "GB123456789", line("1", "5.00", null, Tax.of(TaxCategory.REVERSE_CHARGE, "0"))));
    }

    @Test
    void theFiguresAreThoseOfThePage() {
        IssuedInvoice invoice = invoice(false, "7.5", "GB123456789", line("3", "10.10", "10", VAT));
        long paid = 1_000;
        Amount due = new Amount(invoice.totals().total().minorUnits() - paid, "GBP");
        var read = UBL21Marshaller.invoice().read(EInvoice.of(document(invoice, due, null)));
        var totals = read.getLegalMonetaryTotal();
        assertThat(minor(totals.getTaxExclusiveAmountValue()))
                .isEqualTo(invoice.totals().net().minorUnits());
        assertThat(minor(read.getTaxTotalAtIndex(0).getTaxAmountValue()))
                .isEqualTo(invoice.totals().tax().minorUnits());
        assertThat(minor(totals.getTaxInclusiveAmountValue()))
                .isEqualTo(invoice.totals().total().minorUnits());
        assertThat(minor(totals.getPrepaidAmountValue())).isEqualTo(paid);
        assertThat(minor(totals.getPayableAmountValue())).isEqualTo(due.minorUnits());
    }

    /** Whatever is charged: nothing is lost or made up between the page, the paper and the machine that reads the file. */
    @Test
    void forTenThousandInvoicesItAddsUpToTheirFigures() {
        Random random = new Random(20_261_129);
        for (int i = 0; i < 10_000; i++) {
            InvoiceLine[] lines = new InvoiceLine[1 + random.nextInt(6)];
            for (int line = 0; line < lines.length; line++) {
                lines[line] = line(
                        decimal(random, 40, 2),
                        decimal(random, 900, random.nextInt(5)),
                        random.nextInt(4) == 0 ? decimal(random, 100, 1) : null,
                        TAXES.get(random.nextInt(TAXES.size())));
            }
            IssuedInvoice invoice = invoice(
                    random.nextInt(4) == 0, random.nextInt(3) == 0 ? decimal(random, 100, 2) : null, "GB1", lines);
            Amount total = invoice.totals().total();
            Amount due = new Amount(total.minorUnits() - random.nextLong(total.minorUnits() + 1), "GBP");
            InvoiceOnPaper document = document(invoice, due, null);
            if (i % ON_PAPER == 0) {
                saysTheSameOnPaper(document);
            }
            var read = UBL21Marshaller.invoice().read(EInvoice.of(document));
            long net = invoice.totals().net().minorUnits();
            assertThat(read.getInvoiceLine().stream()
                            .mapToLong(line -> minor(line.getLineExtensionAmountValue()))
                            .sum())
                    .isEqualTo(net);
            assertThat(minor(read.getLegalMonetaryTotal().getTaxExclusiveAmountValue()))
                    .isEqualTo(net);
            assertThat(read.getTaxTotalAtIndex(0).getTaxSubtotal().stream()
                            .mapToLong(part -> minor(part.getTaxAmountValue()))
                            .sum())
                    .isEqualTo(invoice.totals().tax().minorUnits());
            assertThat(minor(read.getLegalMonetaryTotal().getTaxInclusiveAmountValue()))
                    .isEqualTo(total.minorUnits());
            assertThat(minor(read.getLegalMonetaryTotal().getPayableAmountValue()))
                    .isEqualTo(due.minorUnits());
        }
    }

    /** In the order in which they stand there: net, tax by rate, total, and what is due. */
    private static void saysTheSameOnPaper(InvoiceOnPaper document) {
        Totals totals = document.invoice().totals();
        List<String> figures = new ArrayList<>();
        figures.add(written(totals.net()));
        totals.taxes()
                .forEach(part -> figures.add(
                        written(part.tax().category() == TaxCategory.STANDARD ? part.amount() : part.net())));
        figures.add(written(totals.total()));
        figures.add(written(document.due()));
        String html = PAPER.of(document, Locale.UK).html();
        String text = html.substring(html.indexOf("class=\"sums\"")).replaceAll("<[^>]*>", " ");
        assertThat(text).containsSubsequence(figures);
    }

    private static String written(Amount amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(BigDecimal.valueOf(amount.minorUnits(), 2));
    }

    private static String decimal(Random random, int below, int scale) {
        return BigDecimal.valueOf(random.nextLong(below * (long) Math.pow(10, scale)), scale)
                .toPlainString();
    }

    @Test
    void whatAccountingMadeHasNoneAndNeitherHasASellerWithoutVatNumber() {
        IssuedInvoice invoice = invoice(false, null, null, line("1", "5.00", null, VAT));
        assertThatThrownBy(() -> EInvoice.of(document(invoice, invoice.totals().total(), null)))
                .isInstanceOf(NoEInvoice.class)
                .hasMessageContaining("VAT number");
        assertThatThrownBy(() -> EInvoice.of(document(invoice, invoice.totals().total(), "xero")))
                .isInstanceOf(NoEInvoice.class)
                .hasMessageContaining("accounting");
    }

    /** 265.48 and 2 pence, of which 100.00 are paid. */
    @Test
    void whatIsRoundedForCoinsIsSaidApart() {
        IssuedInvoice invoice = invoice(false, null, "GB123456789", line("1", "221.23", null, VAT));
        assertThat(invoice.totals().total()).isEqualTo(gbp(26_548));
        byte[] xml =
                EInvoice.of(new InvoiceOnPaper(invoice, null, gbp(0), gbp(10_000), gbp(2), gbp(16_550), false, null));
        isValid(xml);
        var totals = UBL21Marshaller.invoice().read(xml).getLegalMonetaryTotal();
        assertThat(totals.getPayableRoundingAmountValue()).isEqualByComparingTo("0.02");
        assertThat(totals.getPrepaidAmountValue()).isEqualByComparingTo("100.00");
        assertThat(totals.getPayableAmountValue()).isEqualByComparingTo("165.50");
    }

    private static Amount gbp(long minor) {
        return new Amount(minor, "GBP");
    }

    private static void isValid(IssuedInvoice invoice) {
        isValid(EInvoice.of(document(invoice, invoice.totals().total(), null)));
    }

    private static void isValid(byte[] xml) {
        var found = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(EN16931Validation.VID_UBL_INVOICE_1316),
                ValidationSourceXML.create(new ReadableResourceByteArray("invoice.xml", xml)));
        List<String> errors = new ArrayList<>();
        found.getAllErrors().forEach(error -> errors.add(error.getAsStringLocaleIndepdent()));
        assertThat(errors).isEmpty();
    }

    private static InvoiceOnPaper document(IssuedInvoice invoice, Amount due, String source) {
        Amount nothing = new Amount(0, "GBP");
        return new InvoiceOnPaper(invoice, null, nothing, nothing, nothing, due, false, source);
    }

    private static IssuedInvoice invoice(boolean inclusive, String discount, String vat, InvoiceLine... lines) {
        InvoiceContent content = new InvoiceContent(
                "Support",
                "PO 4711",
                null,
                "Thank you.",
                List.of(lines),
                discount,
                null,
                inclusive,
                "GBP",
                new Terms(30, Terms.Unit.DAYS),
                RoundingRule.DOCUMENT_HALF_UP);
        var sums = InvoiceSums.of(content);
        return new IssuedInvoice(
                "INV-10001",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                new Party("Northgate IT", List.of("1 Gate Street", "York", "YO1 7AA"), vat, "07654321", null, null),
                new BankDetails("Northgate IT", null, null, null, "GB33 BUKB 2020 1555 5555 55", null),
                new Party("Harbour Dental", List.of("2 Quay"), null, "01234567", null, null),
                content,
                sums.nets(),
                sums.totals(),
                null);
    }

    private static InvoiceLine line(String quantity, String price, String off, Tax tax) {
        return new InvoiceLine(
                UUID.randomUUID(), "SUP", "Support", quantity, "h", price, off, tax, new Amount(0, "GBP"));
    }

    private static long minor(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }
}
