package dev.porchlight.billing.sums;

import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be paid of an invoice, and what came in beyond it. Neither is ever negative.
 *
 * @param step to a multiple of which is rounded what is charged after all; null if that is paid to the penny
 */
public record Balance(
        Money total, Money credited, Money paid, @Nullable Money step) {

    public Balance(Money total, Money credited, Money paid) {
        this(total, credited, paid, null);
    }

    /** Before anything was paid or credited. */
    public static Balance of(Money total, @Nullable Money step) {
        Money nothing = total.minus(total);
        return new Balance(total, nothing, nothing, step);
    }

    public Balance credit(Money amount) {
        return new Balance(total, credited.plus(amount), paid, step);
    }

    public Balance pay(Money amount) {
        return new Balance(total, credited, paid.plus(amount), step);
    }

    /** Without a payment that counted until now. */
    public Balance reverse(Money payment) {
        return new Balance(total, credited, paid.minus(payment), step);
    }

    public Money due() {
        Money left = left();
        return left.isNegative() ? left.minus(left) : left;
    }

    /** What was paid or credited over what is charged: it can be used otherwise. */
    public Money unallocated() {
        Money left = left();
        return left.isNegative() ? left.negated() : left.minus(left);
    }

    /** What is added for coins, or taken off. It follows what is credited, so that nothing is left of a whole credit. */
    public @Nullable CashRounding rounding() {
        return step == null ? null : new CashRounding(Amount.of(step), Amount.of(rounded()));
    }

    private Money left() {
        Money left = total.minus(credited).minus(paid);
        return step == null ? left : left.plus(rounded());
    }

    private Money rounded() {
        Money charged = total.minus(credited);
        BigDecimal steps = charged.getAmount().divide(step.getAmount(), 0, RoundingMode.HALF_UP);
        return step.multipliedBy(steps, RoundingMode.UNNECESSARY).minus(charged);
    }
}
