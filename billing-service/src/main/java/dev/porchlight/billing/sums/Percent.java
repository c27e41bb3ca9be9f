package dev.porchlight.billing.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** Parts of amounts, rounded once to the currency's decimals. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static Money of(Money whole, BigDecimal percent, RoundingMode rounding) {
        return whole.multipliedBy(percent.movePointLeft(2), rounding);
    }

    /** The tax that is in an amount which includes it. */
    static Money within(Money gross, BigDecimal percent, RoundingMode rounding) {
        BigDecimal tax = gross.getAmount().multiply(percent).divide(HUNDRED.add(percent), gross.getScale(), rounding);
        return Money.of(gross.getCurrencyUnit(), tax);
    }
}
