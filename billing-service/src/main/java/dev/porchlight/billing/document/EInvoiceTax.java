package dev.porchlight.billing.document;

import dev.porchlight.billing.sums.events.Tax;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/** Taxes in the words of EN 16931. */
final class EInvoiceTax {

    private EInvoiceTax() {}

    static TaxSchemeType vat() {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID("VAT");
        return scheme;
    }

    static TaxCategoryType of(Tax tax) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(
                switch (tax.category()) {
                    case STANDARD -> tax.rate().equals("0") ? "Z" : "S";
                    case ZERO_RATED -> "Z";
                    case EXEMPT -> "E";
                    case REVERSE_CHARGE -> "AE";
                });
        category.setPercent(new BigDecimal(tax.rate()));
        category.setTaxScheme(vat());
        return category;
    }

    /** The same, saying why there is none to pay. */
    static TaxCategoryType withReason(Tax tax) {
        TaxCategoryType category = of(tax);
        switch (tax.category()) {
            case EXEMPT -> category.addTaxExemptionReason(new TaxExemptionReasonType("Exempt from VAT"));
            case REVERSE_CHARGE -> category.addTaxExemptionReason(new TaxExemptionReasonType("Reverse charge"));
            case STANDARD, ZERO_RATED -> {
                // There is a rate, and nothing to give a reason for.
            }
        }
        return category;
    }
}
