package dev.porchlight.billing.sums;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every document, tried on ten thousand that chance made up: the same ones every time. */
class TenThousandDocumentsTest {

    private static final int DOCUMENTS = 10_000;
    private static final List<Tax> TAXES = List.of(
            Tax.of(TaxCategory.STANDARD, "20"),
            Tax.of(TaxCategory.STANDARD, "5"),
            Tax.of(TaxCategory.STANDARD, "9.975"),
            Tax.of(TaxCategory.ZERO_RATED, "0"),
            Tax.of(TaxCategory.REVERSE_CHARGE, "0"));
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.GBP, CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

    private final Random random = new Random(20_261_128);
    private CurrencyUnit currency;
    private RoundingRule rule;
    private boolean inclusive;
    private List<SumLine> lines;
    private String discount;

    @BeforeEach
    void next() {
        currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        rule = RoundingRule.values()[random.nextInt(RoundingRule.values().length)];
        inclusive = random.nextInt(4) == 0;
        discount = random.nextInt(3) == 0 ? decimal(100, 2) : null;
        lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String lineDiscount = random.nextInt(5) == 0 ? decimal(100, 1) : null;
            Tax tax = TAXES.get(random.nextInt(TAXES.size()));
            lines.add(SumLine.of(decimal(40, 2), decimal(5_000, random.nextInt(5)), lineDiscount, tax));
        }
    }

    private String decimal(int below, int scale) {
        return BigDecimal.valueOf(random.nextLong(below * (long) Math.pow(10, scale)), scale)
                .toPlainString();
    }

    private Sums sums() {
        return Sums.of(currency, rule, inclusive, Discount.percent(discount), lines);
    }

    @Test
    void allFiguresOfADocumentAddUp() {
        for (int i = 0; i < DOCUMENTS; i++, next()) {
            Sums sums = sums();
            var totals = sums.totals();
            assertThat(sum(sums.lines())).isEqualTo(totals.lines().minorUnits());
            assertThat(sum(sums.nets())).isEqualTo(totals.net().minorUnits());
            assertThat(sum(totals.taxes().stream().map(TaxPart::net).toList()))
                    .isEqualTo(totals.net().minorUnits());
            assertThat(sum(totals.taxes().stream().map(TaxPart::amount).toList()))
                    .isEqualTo(totals.tax().minorUnits());
            assertThat(totals.net().minorUnits() + totals.tax().minorUnits())
                    .isEqualTo(totals.total().minorUnits());
            assertThat(totals.lines().minorUnits() - totals.discount().minorUnits())
                    .isEqualTo((inclusive ? totals.total() : totals.net()).minorUnits());
        }
    }

    @Test
    void taxIsWithinAMinorUnitOfWhatIsExactWhereItIsRoundedOnce() {
        for (int i = 0; i < DOCUMENTS; i++, next()) {
            for (TaxPart part : sums().totals().taxes()) {
                if (rule != RoundingRule.LINE_HALF_UP) {
                    BigDecimal exact = BigDecimal.valueOf(part.net().minorUnits())
                            .multiply(new BigDecimal(part.tax().rate()).movePointLeft(2));
                    assertThat(exact.subtract(BigDecimal.valueOf(part.amount().minorUnits()))
                                    .abs())
                            .isLessThan(new BigDecimal(inclusive ? "1.2" : "1"));
                }
            }
        }
    }

    @Test
    void aCreditIsTheMirrorImage() {
        for (int i = 0; i < DOCUMENTS; i++, next()) {
            var charge = sums().totals();
            lines = lines.stream()
                    .map(line ->
                            new SumLine(line.quantity().negate(), line.unitPrice(), line.discountPercent(), line.tax()))
                    .toList();
            var credit = sums().totals();
            assertThat(credit.total().minorUnits()).isEqualTo(-charge.total().minorUnits());
            assertThat(credit.tax().minorUnits()).isEqualTo(-charge.tax().minorUnits());
            assertThat(credit.discount().minorUnits())
                    .isEqualTo(-charge.discount().minorUnits());
        }
    }

    @Test
    void anInvoiceCreditedLineByLineEndsAtNothing() {
        for (int i = 0; i < DOCUMENTS; i++, next()) {
            Sums invoice = sums();
            Credit credit =
                    new Credit(rule, lines.stream().map(SumLine::tax).toList(), invoice.nets(), invoice.totals());
            Money left = invoice.totals().total().toMoney();
            for (int line : inAnyOrder()) {
                Amount all = credit.left(line);
                if (all.minorUnits() > 1 && random.nextBoolean()) {
                    left = left.minus(credited(credit, line, new Amount(1 + all.minorUnits() / 3, all.currency())));
                }
                if (credit.left(line).minorUnits() != 0) {
                    left = left.minus(credited(credit, line, credit.left(line)));
                }
                assertThat(left.isNegative()).isFalse();
            }
            assertThat(credit.isExhausted()).isTrue();
            assertThat(left.isZero())
                    .as("%s left of %s", left, invoice.totals())
                    .isTrue();
        }
    }

    private Money credited(Credit credit, int line, Amount net) {
        assertThat(credit.allows(line, net)).isTrue();
        return credit.add(Map.of(line, net)).total().toMoney();
    }

    private List<Integer> inAnyOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static long sum(List<Amount> amounts) {
        return amounts.stream().mapToLong(Amount::minorUnits).sum();
    }
}
