package dev.porchlight.billing.document;

import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;

/** What is charged. Each line has its share of the net, with all discounts taken off: so they add up to it exactly. */
final class EInvoiceLines {

    private static final String PIECE = "C62";

    private EInvoiceLines() {}

    static InvoiceLineType of(int number, InvoiceLine line, Amount net, boolean pricesAreNet) {
        BigDecimal amount = EInvoice.decimal(net);
        BigDecimal quantity = new BigDecimal(line.quantity());
        // A price is never negative there: what is taken off counts backwards.
        if (amount.signum() * quantity.signum() < 0) {
            quantity = quantity.negate();
        }
        String unit = unit(line.unit());
        InvoiceLineType ubl = new InvoiceLineType();
        ubl.setID(String.valueOf(number));
        ubl.setInvoicedQuantity(quantity).setUnitCode(unit);
        ubl.setLineExtensionAmount(amount).setCurrencyID(net.currency());
        ubl.setItem(item(line));
        ubl.setPrice(price(line, quantity, amount, unit, net.currency(), pricesAreNet));
        return ubl;
    }

    /** The price of one where that times the quantity is the net, else that of all of them: it is exact either way. */
    private static PriceType price(
            InvoiceLine line,
            BigDecimal quantity,
            BigDecimal amount,
            String unit,
            String currency,
            boolean pricesAreNet) {
        BigDecimal one = new BigDecimal(line.unitPrice()).abs();
        boolean exact = pricesAreNet && one.multiply(quantity).compareTo(amount) == 0;
        PriceType price = new PriceType();
        price.setPriceAmount(exact || quantity.signum() == 0 ? one : amount.abs())
                .setCurrencyID(currency);
        if (!exact && quantity.signum() != 0) {
            price.setBaseQuantity(quantity.abs()).setUnitCode(unit);
        }
        return price;
    }

    private static ItemType item(InvoiceLine line) {
        ItemType item = new ItemType();
        item.setName(line.description());
        if (line.code() != null) {
            ItemIdentificationType code = new ItemIdentificationType();
            code.setID(line.code());
            item.setSellersItemIdentification(code);
        }
        item.addClassifiedTaxCategory(EInvoiceTax.of(line.tax()));
        return item;
    }

    /** By UN/ECE Recommendation 20; what it is called otherwise is a piece. */
    private static String unit(String called) {
        return called == null
                ? PIECE
                : switch (called.strip().toLowerCase(Locale.ROOT)) {
                    case "h", "hour", "hours" -> "HUR";
                    case "day", "days" -> "DAY";
                    case "month", "months" -> "MON";
                    default -> PIECE;
                };
    }
}
