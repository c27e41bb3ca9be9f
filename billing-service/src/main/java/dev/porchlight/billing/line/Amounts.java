package dev.porchlight.billing.line;

import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** From what was typed to what is computed with. */
public final class Amounts {

    private Amounts() {}

    /** @throws InvalidInput at the pointer, if it comes to more than anybody bills */
    public static Amount of(SumLine line, String currency, String pointer) {
        Money amount = line.amount(CurrencyUnit.of(currency));
        if (amount.isGreaterThan(Money.ofMinor(amount.getCurrencyUnit(), Amount.LARGEST))) {
            throw new InvalidInput(pointer, "comes to too large an amount");
        }
        return Amount.of(amount);
    }

    /** The same number in the same spelling: {@code 1e2} is {@code 100}. Null stays null. */
    public static String plain(String number) {
        return number == null ? null : new BigDecimal(number).toPlainString();
    }
}
