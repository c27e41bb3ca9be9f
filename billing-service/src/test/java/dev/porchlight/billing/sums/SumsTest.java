package dev.porchlight.billing.sums;

import static dev.porchlight.billing.sums.events.RoundingRule.DOCUMENT_DOWN;
import static dev.porchlight.billing.sums.events.RoundingRule.DOCUMENT_HALF_UP;
import static dev.porchlight.billing.sums.events.RoundingRule.LINE_HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    private static final Tax TWENTY = Tax.of(TaxCategory.STANDARD, "20");
    private static final Tax NONE = Tax.of(TaxCategory.ZERO_RATED, "0");

    @Test
    void aLineIsRoundedOnceAndThenOnlyAdded() {
        SumLine hours = line("1.25", "84.50", TWENTY);
        assertThat(sums(DOCUMENT_HALF_UP, hours).lines()).containsExactly(gbp("105.63"));
        assertThat(totals(hours, hours, hours).net()).isEqualTo(gbp("316.89"));
    }

    @Test
    void taxIsRoundedOncePerRateUnlessTheDocumentSaysPerLine() {
        SumLine[] three = Collections.nCopies(3, line("1", "10.10", Tax.of(TaxCategory.STANDARD, "15")))
                .toArray(SumLine[]::new);
        assertThat(sums(DOCUMENT_HALF_UP, three).totals().tax()).isEqualTo(gbp("4.55"));
        assertThat(sums(DOCUMENT_DOWN, three).totals().tax()).isEqualTo(gbp("4.54"));
        assertThat(sums(LINE_HALF_UP, three).totals().tax()).isEqualTo(gbp("4.56"));
    }

    @Test
    void halfGoesAwayFromZeroOnExactDecimals() {
        Tax quebec = Tax.of(TaxCategory.STANDARD, "9.975");
        assertThat(totals(line("1", "8180.00", quebec)).tax()).isEqualTo(gbp("815.96"));
        assertThat(totals(line("1", "-8180.00", quebec)).tax()).isEqualTo(gbp("-815.96"));
    }

    @Test
    void eachRateAndCategoryIsAGroupOfItsOwn() {
        Totals totals = totals(
                line("1", "49.95", Tax.of(TaxCategory.STANDARD, "5")),
                line("1", "99.99", Tax.of(TaxCategory.STANDARD, "20.0")),
                line("1", "1.00", NONE),
                line("1", "2.00", Tax.of(TaxCategory.EXEMPT, "0")),
                line("1", "3.00", Tax.of(TaxCategory.REVERSE_CHARGE, "0")));
        assertThat(totals.taxes()).extracting(part -> part.tax().rate()).containsExactly("20", "5", "0", "0", "0");
        assertThat(totals.taxes())
                .extracting(part -> part.amount().inWords())
                .containsExactly("20.00", "2.50", "0.00", "0.00", "0.00");
        assertThat(totals.total()).isEqualTo(gbp("178.44"));
    }

    @Test
    void aDiscountIsSharedOverTheRatesSoThatThePartsAddUp() {
        Totals totals = Sums.of(
                        CurrencyUnit.GBP,
                        DOCUMENT_HALF_UP,
                        false,
                        Discount.amount(Money.parse("GBP 10.00")),
                        List.of(line("1", "66.67", TWENTY), line("1", "33.33", NONE)))
                .totals();
        assertThat(totals.taxes()).extracting(part -> part.net().inWords()).containsExactly("60.00", "30.00");
        assertThat(totals.lines()).isEqualTo(gbp("100.00"));
        assertThat(totals.net()).isEqualTo(gbp("90.00"));
        assertThat(totals.total()).isEqualTo(gbp("102.00"));
        assertThat(Shares.of(Money.parse("GBP 10.00"), List.of(Money.parse("GBP 66.67"), Money.parse("GBP 33.33"))))
                .containsExactly(Money.parse("GBP 6.67"), Money.parse("GBP 3.33"));
    }

    @Test
    void aDiscountNeverExceedsWhatItIsTakenOff() {
        assertThatThrownBy(() -> Sums.of(
                        CurrencyUnit.GBP,
                        DOCUMENT_HALF_UP,
                        false,
                        Discount.amount(Money.parse("GBP 10.01")),
                        List.of(line("1", "10.00", TWENTY))))
                .isInstanceOf(DiscountExceedsDocument.class);
    }

    @Test
    void inclusivePricesKeepTheGross() {
        Totals totals = Sums.of(
                        CurrencyUnit.EUR,
                        DOCUMENT_HALF_UP,
                        true,
                        Discount.NONE,
                        List.of(line("1", "353.90", Tax.of(TaxCategory.STANDARD, "19"))))
                .totals();
        assertThat(totals.net()).isEqualTo(new Amount(29_739, "EUR"));
        assertThat(totals.tax()).isEqualTo(new Amount(5_651, "EUR"));
        assertThat(totals.total()).isEqualTo(new Amount(35_390, "EUR"));
    }

    @Test
    void aHundredPercentOffIsNothing() {
        Totals totals = totals(SumLine.of("3", "0.335", "100", TWENTY));
        assertThat(totals.total()).isEqualTo(gbp("0.00"));
    }

    @Test
    void unitPricesMayBeFinerThanMoney() {
        assertThat(totals(line("12345", "0.0042", NONE)).total()).isEqualTo(gbp("51.85"));
    }

    @ParameterizedTest
    @CsvSource({"JPY, 106", "GBP, 10563", "KWD, 105625"})
    void decimalsComeFromTheCurrency(String currency, long minorUnits) {
        Totals totals = Sums.of(
                        CurrencyUnit.of(currency),
                        DOCUMENT_HALF_UP,
                        false,
                        Discount.NONE,
                        List.of(line("1.25", "84.50", NONE)))
                .totals();
        assertThat(totals.total()).isEqualTo(new Amount(minorUnits, currency));
    }

    @Test
    void dueIsWhatIsLeftAndNeverNegative() {
        assertThat(balance("1140.00", "0.00", "200.00").due()).isEqualTo(Money.parse("GBP 940.00"));
        assertThat(balance("180.00", "60.00", "180.00").due()).isEqualTo(Money.parse("GBP 0.00"));
        assertThat(balance("180.00", "60.00", "180.00").unallocated()).isEqualTo(Money.parse("GBP 60.00"));
        assertThat(balance("180.00", "0.00", "200.00").unallocated()).isEqualTo(Money.parse("GBP 20.00"));
    }

    @Test
    void dueIsRoundedForCoins() {
        Money five = Money.parse("GBP 0.05");
        Balance balance = Balance.of(Money.parse("GBP 1140.02"), five);
        assertThat(balance.due()).isEqualTo(Money.parse("GBP 1140.00"));
        assertThat(balance.rounding()).isEqualTo(new CashRounding(gbp("0.05"), gbp("-0.02")));
        assertThat(balance.pay(Money.parse("GBP 200.00")).due()).isEqualTo(Money.parse("GBP 940.00"));
        assertThat(balance.pay(Money.parse("GBP 1140.05")).unallocated()).isEqualTo(five);

        assertThat(Balance.of(Money.parse("GBP 0.02"), five).due()).isEqualTo(Money.parse("GBP 0.00"));
        assertThat(Balance.of(Money.parse("GBP 0.03"), five).due()).isEqualTo(five);
        assertThat(Balance.of(Money.parse("GBP 10.25"), Money.parse("GBP 0.50")).due())
                .isEqualTo(Money.parse("GBP 10.50"));
        assertThat(Balance.of(Money.parse("GBP 7.49"), Money.parse("GBP 1.00")).due())
                .isEqualTo(Money.parse("GBP 7.00"));
    }

    /** What is left of it is rounded anew, and nothing is of nothing. */
    @Test
    void whatIsRoundedForCoinsFollowsCredits() {
        Balance balance = Balance.of(Money.parse("GBP 1140.02"), Money.parse("GBP 0.05"));
        assertThat(balance.credit(Money.parse("GBP 0.99")).due()).isEqualTo(Money.parse("GBP 1139.05"));
        Balance credited = balance.pay(Money.parse("GBP 1140.00")).credit(Money.parse("GBP 1140.02"));
        assertThat(credited.due()).isEqualTo(Money.parse("GBP 0.00"));
        assertThat(credited.unallocated()).isEqualTo(Money.parse("GBP 1140.00"));
        assertThat(credited.rounding().amount()).isEqualTo(gbp("0.00"));
    }

    private static Balance balance(String total, String credited, String paid) {
        return new Balance(Money.parse("GBP " + total), Money.parse("GBP " + credited), Money.parse("GBP " + paid));
    }

    private static Totals totals(SumLine... lines) {
        return sums(DOCUMENT_HALF_UP, lines).totals();
    }

    private static Sums sums(RoundingRule rule, SumLine... lines) {
        return Sums.of(CurrencyUnit.GBP, rule, false, Discount.NONE, Arrays.asList(lines));
    }

    private static SumLine line(String quantity, String unitPrice, Tax tax) {
        return SumLine.of(quantity, unitPrice, null, tax);
    }

    private static Amount gbp(String amount) {
        return Amount.of(Money.parse("GBP " + amount));
    }
}
