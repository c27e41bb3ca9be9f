package dev.porchlight.billing.sums;

import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A document added up.
 *
 * @param lines each line's amount as it is shown
 * @param nets each line's share of the document's net, its discount taken off: what can be credited of it
 */
public record Sums(List<Amount> lines, List<Amount> nets, Totals totals) {

    /**
     * Adds a document up. Lines are rounded one by one, tax by the rule.
     *
     * @throws DiscountExceedsDocument if the discount is more than the lines come to
     */
    public static Sums of(
            CurrencyUnit currency,
            RoundingRule rule,
            boolean pricesIncludeTax,
            Discount discount,
            List<SumLine> document) {
        List<Money> lines = document.stream().map(line -> line.amount(currency)).toList();
        Map<Tax, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < document.size(); i++) {
            groups.computeIfAbsent(document.get(i).tax(), tax -> new ArrayList<>())
                    .add(i);
        }
        List<Money> perGroup = groups.values().stream()
                .map(group -> Money.total(currency, pick(lines, group)))
                .toList();
        Money sum = Money.total(currency, lines);
        Money off = discount.of(sum);
        List<Money> offPerGroup = off.isZero()
                ? perGroup.stream().map(any -> Money.zero(currency)).toList()
                : Shares.of(off, perGroup);

        Money[] nets = new Money[lines.size()];
        List<TaxPart> parts = new ArrayList<>();
        Money net = Money.zero(currency);
        Money tax = Money.zero(currency);
        int number = 0;
        for (var group : groups.entrySet()) {
            List<Money> shown = pick(lines, group.getValue());
            Money charged = perGroup.get(number).minus(offPerGroup.get(number));
            number++;
            List<Money> chargedPerLine = perLine(charged, shown);
            Money groupTax = tax(rule, pricesIncludeTax, group.getKey(), charged, chargedPerLine);
            Money groupNet = pricesIncludeTax ? charged.minus(groupTax) : charged;
            List<Money> netPerLine = perLine(groupNet, shown);
            for (int i = 0; i < netPerLine.size(); i++) {
                nets[group.getValue().get(i)] = netPerLine.get(i);
            }
            parts.add(new TaxPart(group.getKey(), Amount.of(groupNet), Amount.of(groupTax)));
            net = net.plus(groupNet);
            tax = tax.plus(groupTax);
        }
        Totals totals = new Totals(
                Amount.of(sum), Amount.of(off), Amount.of(net), parts, Amount.of(tax), Amount.of(net.plus(tax)));
        return new Sums(
                lines.stream().map(Amount::of).toList(),
                Arrays.stream(nets).map(Amount::of).toList(),
                totals);
    }

    private static Money tax(RoundingRule rule, boolean included, Tax tax, Money charged, List<Money> chargedPerLine) {
        BigDecimal rate = new BigDecimal(tax.rate());
        return switch (rule) {
            case DOCUMENT_HALF_UP -> tax(included, charged, rate, RoundingMode.HALF_UP);
            case DOCUMENT_DOWN -> tax(included, charged, rate, RoundingMode.DOWN);
            case LINE_HALF_UP ->
                chargedPerLine.stream()
                        .map(line -> tax(included, line, rate, RoundingMode.HALF_UP))
                        .reduce(Money.zero(charged.getCurrencyUnit()), Money::plus);
        };
    }

    private static Money tax(boolean included, Money charged, BigDecimal rate, RoundingMode rounding) {
        return included ? Percent.within(charged, rate, rounding) : Percent.of(charged, rate, rounding);
    }

    /** Lines that cancel each other out have nothing to share by: the first bears what there is. */
    private static List<Money> perLine(Money amount, List<Money> lines) {
        if (Money.total(amount.getCurrencyUnit(), lines).isZero() && !amount.isZero()) {
            List<Money> shares = new ArrayList<>(lines);
            shares.set(0, shares.getFirst().plus(amount));
            return shares;
        }
        return Shares.of(amount, lines);
    }

    private static List<Money> pick(List<Money> lines, List<Integer> places) {
        return places.stream().map(lines::get).toList();
    }
}
