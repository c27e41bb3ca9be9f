package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;

/** Which terms go together, and that all prices are in the contract's currency. */
final class TermsRules {

    private static final String AT = "/terms";

    private TermsRules() {}

    /** @throws InvalidInput at the field that cannot be */
    static void require(LineTerms terms, String currency) {
        if (terms.rollOver() != null && terms.period() == PeriodLength.WHOLE) {
            throw new InvalidInput(AT + "/rollOver", "is not for a line that is given once");
        }
        boolean money = terms.unit() == Unit.MONEY;
        requireIf(money, terms.hourPrice(), "/hourPrice", "is only for lines that count money");
        Over over = terms.over();
        boolean blocks = over.rule() == OverRule.NEXT_BLOCK;
        requireIf(
                blocks || over.rule() == OverRule.RATE && !money,
                over.price(),
                "/over/price",
                "is not for what happens here");
        requireIf(blocks, over.block(), "/over/block", "is only for blocks");
        if (over.price() != null) {
            requireCurrency(over.price(), currency, AT + "/over/price");
        }
        if (money) {
            requireCurrency(terms.hourPrice(), currency, AT + "/hourPrice");
        }
    }

    static void requireCurrency(Amount price, String currency, String pointer) {
        if (!price.currency().equals(currency)) {
            throw new InvalidInput(pointer + "/currency", "must be the contract's, " + currency);
        }
    }

    private static void requireIf(boolean needed, Object value, String field, String otherwise) {
        if (needed != (value != null)) {
            throw new InvalidInput(AT + field, needed ? "is required" : otherwise);
        }
    }
}
