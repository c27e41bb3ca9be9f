package dev.porchlight.billing.sums;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Shares an amount out by weights so that the parts add up: what is left over goes to the largest remainders. */
final class Shares {

    private Shares() {}

    /** In the order of the weights, and of two equal remainders the first is served first. */
    static List<Money> of(Money amount, List<Money> weights) {
        Money whole = Money.total(amount.getCurrencyUnit(), weights);
        if (whole.isEqual(amount)) {
            return weights;
        }
        if (whole.isZero()) {
            throw new IllegalArgumentException("There is nothing to share " + amount + " over");
        }
        if (amount.isNegative()) {
            return of(amount.negated(), weights).stream().map(Money::negated).toList();
        }
        return inMinorUnits(amount, whole, weights);
    }

    private static List<Money> inMinorUnits(Money amount, Money whole, List<Money> weights) {
        BigInteger sign = BigInteger.valueOf(whole.isNegative() ? -1 : 1);
        BigInteger divisor = minor(whole).multiply(sign);
        BigInteger[] parts = new BigInteger[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        for (int i = 0; i < parts.length; i++) {
            BigInteger exact = minor(amount).multiply(minor(weights.get(i))).multiply(sign);
            remainders[i] = exact.mod(divisor);
            parts[i] = exact.subtract(remainders[i]).divide(divisor);
        }
        int left = minor(amount)
                .subtract(Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        List<Money> shares = new ArrayList<>();
        for (BigInteger part : parts) {
            shares.add(Money.ofMinor(amount.getCurrencyUnit(), part.longValueExact()));
        }
        return shares;
    }

    private static BigInteger minor(Money money) {
        return money.getAmountMinor().toBigIntegerExact();
    }
}
