package dev.porchlight.billing.sums.events;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What tax a line bears.
 *
 * @param rate in percent, as a plain decimal without needless zeros: {@code 20}, {@code 9.975}
 */
public record Tax(TaxCategory category, String rate) implements Comparable<Tax> {

    /** The fixed order of documents: by category, and from the highest rate to the lowest. */
    private static final Comparator<Tax> ORDER = Comparator.comparing(Tax::category)
            .thenComparing(tax -> new BigDecimal(tax.rate()), Comparator.reverseOrder());

    /** The same rate is spelt the same way, whoever spelt it. */
    public static Tax of(TaxCategory category, String rate) {
        BigDecimal percent = new BigDecimal(rate);
        return new Tax(
                category,
                percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString());
    }

    @Override
    public int compareTo(Tax other) {
        return ORDER.compare(this, other);
    }
}
