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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * What of an invoice has been credited, and what a further credit note comes to. Tax follows from all that was credited
 * of a rate so far: so the last note takes the rest, and an invoice credited line by line ends at exactly nothing.
 */
public final class Credit {

    private final RoundingRule rule;
    private final List<Tax> taxes;
    private final List<Money> nets;
    private final Map<Tax, TaxPart> invoiced = new HashMap<>();
    private final Money[] credited;

    /**
     * @param taxes of each line
     * @param nets of each line, as {@link Sums#nets}
     */
    public Credit(RoundingRule rule, List<Tax> taxes, List<Amount> nets, Totals totals) {
        this.rule = rule;
        this.taxes = taxes;
        this.nets = nets.stream().map(Amount::toMoney).toList();
        totals.taxes().forEach(part -> invoiced.put(part.tax(), part));
        credited = new Money[nets.size()];
        Arrays.fill(credited, Amount.zero(totals.total().currency()).toMoney());
    }

    /** What can still be credited of a line, without tax. */
    public Amount left(int line) {
        return Amount.of(nets.get(line).minus(credited[line]));
    }

    public boolean isExhausted() {
        for (int line = 0; line < credited.length; line++) {
            if (!nets.get(line).isEqual(credited[line])) {
                return false;
            }
        }
        return true;
    }

    /** Whether this much can be credited of the line: something, in the line's own direction, and no more than is left. */
    public boolean allows(int line, Amount net) {
        Money left = nets.get(line).minus(credited[line]);
        Money asked = net.toMoney();
        return !asked.isZero()
                && asked.isNegative() == left.isNegative()
                && !asked.abs().isGreaterThan(left.abs());
    }

    /** What a further credit note would come to. */
    public Totals preview(Map<Integer, Amount> netPerLine) {
        Money[] before = credited.clone();
        try {
            return add(netPerLine);
        } finally {
            System.arraycopy(before, 0, credited, 0, before.length);
        }
    }

    /** Takes a credit note into account, and tells what it comes to: a positive document. */
    public Totals add(Map<Integer, Amount> netPerLine) {
        Map<Tax, Money> netBefore = netPerTax();
        netPerLine.forEach((line, net) -> credited[line] = credited[line].plus(net.toMoney()));
        Map<Tax, Money> netAfter = netPerTax();
        List<TaxPart> parts = new ArrayList<>();
        Money net = null;
        Money tax = null;
        for (Tax each :
                netPerLine.keySet().stream().map(taxes::get).distinct().sorted().toList()) {
            Money partNet = netAfter.get(each).minus(netBefore.get(each));
            Money partTax = taxOf(each, netAfter.get(each)).minus(taxOf(each, netBefore.get(each)));
            parts.add(new TaxPart(each, Amount.of(partNet), Amount.of(partTax)));
            net = net == null ? partNet : net.plus(partNet);
            tax = tax == null ? partTax : tax.plus(partTax);
        }
        if (net == null) {
            throw new IllegalArgumentException("A credit note has at least one line");
        }
        return new Totals(
                Amount.of(net),
                Amount.zero(net.getCurrencyUnit().getCode()),
                Amount.of(net),
                parts,
                Amount.of(tax),
                Amount.of(net.plus(tax)));
    }

    private Map<Tax, Money> netPerTax() {
        Map<Tax, Money> sums = new HashMap<>();
        for (int line = 0; line < credited.length; line++) {
            sums.merge(taxes.get(line), credited[line], Money::plus);
        }
        return sums;
    }

    /** The tax on this much of a rate's net; never more than was charged, and all of it on all of the net. */
    private Money taxOf(Tax tax, Money net) {
        Money all = invoiced.get(tax).amount().toMoney();
        if (net.isEqual(invoiced.get(tax).net().toMoney())) {
            return all;
        }
        RoundingMode rounding = rule == RoundingRule.DOCUMENT_DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        Money part = Percent.of(net, new BigDecimal(tax.rate()), rounding);
        return part.abs().isGreaterThan(all.abs()) && part.isNegative() == all.isNegative() ? all : part;
    }
}
