package dev.porchlight.billing.document;

import dev.porchlight.platform.problem.RuleBroken;

/** What an e-invoice has to say cannot be said of this one. */
final class NoEInvoice extends RuleBroken {

    private NoEInvoice(String detail) {
        super(detail);
    }

    static NoEInvoice fromAccounting() {
        return new NoEInvoice("This invoice comes from accounting: its e-invoice is made there.");
    }

    static NoEInvoice isVoid() {
        return new NoEInvoice("This invoice is void.");
    }

    static NoEInvoice withoutVatNumber() {
        return new NoEInvoice(
                "An e-invoice names the seller's VAT number, with the country before it, such as GB123456789. "
                        + "This invoice was issued without one; say it in the billing settings for those to come.");
    }
}
