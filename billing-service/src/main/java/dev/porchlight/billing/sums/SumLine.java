package dev.porchlight.billing.sums;

import dev.porchlight.billing.sums.events.Tax;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a line's amount is made of.
 *
 * @param unitPrice in the currency's major unit, and finer than money if need be: {@code 0.0042}
 * @param discountPercent 0 to 100
 */
public record SumLine(BigDecimal quantity, BigDecimal unitPrice, BigDecimal discountPercent, Tax tax) {

    public static SumLine of(String quantity, String unitPrice, String discountPercent, Tax tax) {
        return new SumLine(
                new BigDecimal(quantity),
                new BigDecimal(unitPrice),
                discountPercent == null ? BigDecimal.ZERO : new BigDecimal(discountPercent),
                tax);
    }

    /** Rounded once; from then on it is only added. A percentage is taken of the rounded amount. */
    public Money amount(CurrencyUnit currency) {
        Money full = BigMoney.of(currency, unitPrice).multipliedBy(quantity).toMoney(RoundingMode.HALF_UP);
        return full.minus(Percent.of(full, discountPercent, RoundingMode.HALF_UP));
    }
}
