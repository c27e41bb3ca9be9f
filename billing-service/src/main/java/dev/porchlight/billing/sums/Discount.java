package dev.porchlight.billing.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** What is taken off a whole document: a percentage, an amount, or nothing. */
public record Discount(BigDecimal percent, Money amount) {

    public static final Discount NONE = new Discount(null, null);

    public static Discount percent(String percent) {
        return percent == null ? NONE : new Discount(new BigDecimal(percent), null);
    }

    public static Discount amount(Money amount) {
        return new Discount(null, amount);
    }

    /** @throws DiscountExceedsDocument if it is more than there is to take it off */
    Money of(Money lines) {
        Money discount = amount != null
                ? amount
                : percent != null
                        ? Percent.of(lines, percent, RoundingMode.HALF_UP)
                        : Money.zero(lines.getCurrencyUnit());
        boolean sameDirection = discount.isZero() || discount.isNegative() == lines.isNegative();
        if (!sameDirection || discount.abs().isGreaterThan(lines.abs())) {
            throw new DiscountExceedsDocument();
        }
        return discount;
    }
}
