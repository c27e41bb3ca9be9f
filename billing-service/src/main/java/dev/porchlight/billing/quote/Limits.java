package dev.porchlight.billing.quote;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Holds a quote against the limits of the settings. What is optional counts where it makes the quote worse: discount and
 * margin are the worse of those without options and with all of them.
 */
final class Limits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 12;

    /** A line with its share of the discount off the whole taken off. */
    private record Priced(QuoteLine line, BigDecimal list, BigDecimal charged) {}

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
        return selections().flatMap(lines -> discountOf(lines).stream()).max(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> discountOf(List<Priced> lines) {
        BigDecimal list = lines.stream().map(Priced::list).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal charged = lines.stream().map(Priced::charged).reduce(BigDecimal.ZERO, BigDecimal::add);
        return list.signum() <= 0
                ? Optional.empty()
                : Optional.of(list.subtract(charged).multiply(HUNDRED).divide(list, FINE, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> margin() {
        return selections().flatMap(lines -> marginOf(lines).stream()).min(BigDecimal::compareTo);
    }

    /** Of those lines whose cost is known. What is given away has the worst margin there is. */
    private Optional<BigDecimal> marginOf(List<Priced> lines) {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (Priced priced : lines) {
            BigDecimal each = priced.line().productId() == null
                    ? null
                    : costs.get(priced.line().productId());
            if (each != null) {
                cost = cost.add(each.multiply(new BigDecimal(priced.line().quantity())));
                net = net.add(netOf(priced));
            }
        }
        if (net.signum() <= 0) {
            return cost.signum() > 0 ? Optional.of(HUNDRED.negate()) : Optional.empty();
        }
        return Optional.of(net.subtract(cost).multiply(HUNDRED).divide(net, FINE, RoundingMode.HALF_UP));
    }

    private BigDecimal netOf(Priced priced) {
        if (!content.pricesIncludeTax()) {
            return priced.charged();
        }
        BigDecimal withTax = HUNDRED.add(new BigDecimal(priced.line().tax().rate()));
        return priced.charged().multiply(HUNDRED).divide(withTax, FINE, RoundingMode.HALF_UP);
    }

    private Stream<List<Priced>> selections() {
        List<QuoteLine> all = QuoteSums.linesOf(content);
        return Stream.of(all.stream().filter(line -> !line.optional()).toList(), all)
                .map(this::priced);
    }

    private List<Priced> priced(List<QuoteLine> lines) {
        BigDecimal once = lines.stream()
                .filter(line -> line.charge() == Charge.ONE_OFF)
                .map(Limits::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.stream()
                .map(line -> new Priced(
                        line,
                        new BigDecimal(line.unitPrice()).multiply(new BigDecimal(line.quantity())),
                        amount(line).subtract(shareOfDiscount(line, once))))
                .toList();
    }

    /** A discount in percent is off every line, an amount off what is charged once, in proportion. */
    private BigDecimal shareOfDiscount(QuoteLine line, BigDecimal once) {
        if (content.discountPercent() != null) {
            return amount(line)
                    .multiply(new BigDecimal(content.discountPercent()))
                    .divide(HUNDRED, FINE, RoundingMode.HALF_UP);
        }
        if (content.discount() == null || line.charge() != Charge.ONE_OFF || once.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return content.discount().toMoney().getAmount().multiply(amount(line)).divide(once, FINE, RoundingMode.HALF_UP);
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
