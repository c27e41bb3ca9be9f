package dev.porchlight.billing.sums;

import org.joda.money.Money;

/** What is still to be paid of an invoice, and what came in beyond it. Neither is ever negative. */
public record Balance(Money total, Money credited, Money paid) {

    public Money due() {
        Money left = left();
        return left.isNegative() ? left.minus(left) : left;
    }

    /** What was paid or credited over the invoice's total: it can be used otherwise. */
    public Money unallocated() {
        Money left = left();
        return left.isNegative() ? left.negated() : left.minus(left);
    }

    private Money left() {
        return total.minus(credited).minus(paid);
    }
}
