package dev.porchlight.billing.quote;

import static java.math.BigDecimal.ZERO;

import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.LimitPassed.Limit;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.settings.events.QuoteApproval;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a quote against the limits of the settings. What is optional counts where it makes the quote worse: discount and
 * margin are the worst that a customer can choose.
 */
final class Limits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 12;

    /**
     * A line, or several together.
     *
     * @param list what they come to without any discount
     * @param charged without what is taken off the whole as an amount
     * @param once what of their amounts is charged once: from that an amount off the whole is taken, in proportion
     * @param net what of {@code charged} is without tax, and for something whose cost is known
     * @param netOnce what of that is charged once
     */
    private record Side(
            BigDecimal list, BigDecimal charged, BigDecimal once, BigDecimal cost, BigDecimal net, BigDecimal netOnce) {

        private static final Side NOTHING = new Side(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

        private Side and(Side other) {
            return new Side(
                    list.add(other.list),
                    charged.add(other.charged),
                    once.add(other.once),
                    cost.add(other.cost),
                    net.add(other.net),
                    netOnce.add(other.netOnce));
        }

        private Optional<BigDecimal> discount(BigDecimal off) {
            BigDecimal less = list.subtract(charged).add(once.signum() > 0 ? off : ZERO);
            return list.signum() <= 0 ? Optional.empty() : Optional.of(percentage(less, list));
        }

        /** What is given away has the worst margin there is. */
        private Optional<BigDecimal> margin(BigDecimal off) {
            BigDecimal share =
                    once.signum() > 0 ? off.multiply(netOnce).divide(once, FINE, RoundingMode.HALF_UP) : ZERO;
            BigDecimal left = net.subtract(share);
            if (left.signum() <= 0) {
                return cost.signum() > 0 ? Optional.of(HUNDRED.negate()) : Optional.empty();
            }
            return Optional.of(percentage(left.subtract(cost), left));
        }

        private static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
            return part.multiply(HUNDRED).divide(whole, FINE, RoundingMode.HALF_UP);
        }
    }

    private final QuoteContent content;
    private final Map<UUID, BigDecimal> costs;

    private Limits(QuoteContent content, Map<UUID, BigDecimal> costs) {
        this.content = content;
        this.costs = costs;
    }

    /** @param costs what one of each product costs, where it is known */
    static List<LimitPassed> passedBy(
            QuoteContent content, QuoteApproval rule, RoundingRule rounding, Map<UUID, BigDecimal> costs) {
        Limits limits = new Limits(content, costs);
        List<LimitPassed> passed = new ArrayList<>();
        if (rule.discountAbove() != null) {
            limits.discount()
                    .filter(discount -> discount.compareTo(new BigDecimal(rule.discountAbove())) > 0)
                    .ifPresent(discount ->
                            passed.add(new LimitPassed(Limit.DISCOUNT, percent(discount), rule.discountAbove())));
        }
        if (rule.totalFrom() != null) {
            limits.total(rule, rounding).ifPresent(passed::add);
        }
        if (rule.marginBelow() != null) {
            limits.margin()
                    .filter(margin -> margin.compareTo(new BigDecimal(rule.marginBelow())) < 0)
                    .ifPresent(
                            margin -> passed.add(new LimitPassed(Limit.MARGIN, percent(margin), rule.marginBelow())));
        }
        return passed;
    }

    private Optional<LimitPassed> total(QuoteApproval rule, RoundingRule rounding) {
        Set<UUID> all = new HashSet<>();
        QuoteSums.linesOf(content).forEach(line -> all.add(line.id()));
        var total = QuoteSums.of(content, rounding, all).dueOnAcceptance().total();
        if (!total.currency().equals(rule.totalFrom().currency())) {
            return Optional.of(new LimitPassed(
                    Limit.CURRENCY, total.currency(), rule.totalFrom().currency()));
        }
        return total.minorUnits() < rule.totalFrom().minorUnits()
                ? Optional.empty()
                : Optional.of(new LimitPassed(
                        Limit.TOTAL,
                        total.toMoney().getAmount().toPlainString(),
                        rule.totalFrom().toMoney().getAmount().toPlainString()));
    }

    private Optional<BigDecimal> discount() {
        return worst(line -> true, Side::discount, Comparator.reverseOrder());
    }

    /** Of those lines whose cost is known. */
    private Optional<BigDecimal> margin() {
        return worst(line -> costOf(line) != null, Side::margin, Comparator.naturalOrder());
    }

    /** Options are added one after the other, the worst first: as long as each makes it worse, so does what is chosen. */
    private Optional<BigDecimal> worst(
            Predicate<QuoteLine> counts,
            BiFunction<Side, BigDecimal, Optional<BigDecimal>> measure,
            Comparator<BigDecimal> worstFirst) {
        BigDecimal off =
                content.discount() == null ? ZERO : content.discount().toMoney().getAmount();
        List<QuoteLine> lines = QuoteSums.linesOf(content);
        Side chosen = lines.stream()
                .filter(line -> !line.optional())
                .map(this::sideOf)
                .reduce(Side.NOTHING, Side::and);
        List<Side> options = lines.stream()
                .filter(line -> line.optional() && counts.test(line))
                .map(this::sideOf)
                .filter(option -> measure.apply(option, ZERO).isPresent())
                .sorted(Comparator.comparing(
                        option -> measure.apply(option, ZERO).orElseThrow(), worstFirst))
                .toList();
        List<BigDecimal> found = new ArrayList<>();
        measure.apply(chosen, off).ifPresent(found::add);
        for (Side option : options) {
            chosen = chosen.and(option);
            measure.apply(chosen, off).ifPresent(found::add);
        }
        return found.stream().min(worstFirst);
    }

    private Side sideOf(QuoteLine line) {
        BigDecimal quantity = new BigDecimal(line.quantity());
        BigDecimal amount = amount(line);
        BigDecimal charged = content.discountPercent() == null
                ? amount
                : amount.multiply(HUNDRED.subtract(new BigDecimal(content.discountPercent())))
                        .divide(HUNDRED, FINE, RoundingMode.HALF_UP);
        BigDecimal cost = costOf(line);
        BigDecimal net = cost == null ? ZERO : netOf(charged, line);
        boolean once = line.charge() == Charge.ONE_OFF;
        return new Side(
                new BigDecimal(line.unitPrice()).multiply(quantity),
                charged,
                once ? amount : ZERO,
                cost == null ? ZERO : cost.multiply(quantity),
                net,
                once ? net : ZERO);
    }

    private @Nullable BigDecimal costOf(QuoteLine line) {
        return line.productId() == null ? null : costs.get(line.productId());
    }

    private BigDecimal netOf(BigDecimal charged, QuoteLine line) {
        if (!content.pricesIncludeTax()) {
            return charged;
        }
        BigDecimal withTax = HUNDRED.add(new BigDecimal(line.tax().rate()));
        return charged.multiply(HUNDRED).divide(withTax, FINE, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(QuoteLine line) {
        return line.amount().toMoney().getAmount();
    }

    /** With what decimals it needs, at most two. */
    private static String percent(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(rounded.scale(), 0)).toPlainString();
    }
}
